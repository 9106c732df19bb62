import { ContextProvider } from '@lit/context';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { journeyContext } from '../../src/element/journey-context.js';
import { practiceContext } from '../../src/element/practice-context.js';
import type { PracticeConfig } from '../../src/element/practice-config.js';
import { loadPreset } from '../../src/i18n/presets.js';
import type { Answers } from '../../src/model/form/answers.js';
import type { ClientPreferences } from '../../src/model/flow/preferences.js';
import { JourneyStore } from '../../src/model/flow/flow.js';
import type { Trainer } from '../../src/model/matching/trainer.js';
import '../../src/widgets/match/define.js';
import type { RapportMatch } from '../../src/widgets/match/match.js';

export { warningsOf as warnings } from './warnings.js';

export const person = (name: string, change: Partial<Trainer> = {}): Trainer => ({
  id: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  role: 'Coach',
  style: { challenge: -1, quiet: 1 },
  formats: ['studio'],
  languages: ['en'],
  availability: ['tue-evening', 'thu-evening'],
  worksWith: { knee: 'most-days' },
  doesNotTake: [],
  goodToKnow: ['The first meeting is free'],
  ask: 'What would we do on a slow day?',
  ...change,
});

export const maya = person('Maya Osei', {
  price: 46,
  currency: 'GBP',
  about: 'Starting again is my favourite place.',
});
export const daniel = person('Daniel Rowe', {
  style: { challenge: 2, quiet: -1 },
  worksWith: { knee: 'sometimes' },
  languages: ['en', 'cy'],
  booking: 'https://book.example/daniel',
});
export const wishes: ClientPreferences = {
  areas: ['knee'],
  availability: ['tue-evening', 'sat-early'],
  style: { challenge: -2, quiet: 2 },
};

export const rootOf = (el: RapportMatch) => el.shadowRoot!;
export const all = (el: RapportMatch, selector: string) => [
  ...rootOf(el).querySelectorAll<HTMLElement>(selector),
];
export const titleOf = (el: RapportMatch) => rootOf(el).querySelector('h2.title')?.textContent ?? '';
export const textOf = (el: RapportMatch) => rootOf(el).textContent.replace(/\s+/g, ' ');
export const namesOf = (el: RapportMatch) => all(el, '.person h3').map((each) => each.textContent);
export const buttonOf = (el: RapportMatch, words: RegExp) => {
  const found = all(el, 'button').find((each) => words.test(each.textContent));
  if (!found) throw new Error(`no button ${String(words)}`);
  return found;
};
export const press = async (el: RapportMatch, words: RegExp) => {
  buttonOf(el, words).click();
  await el.updateComplete;
};
export const pressed = (el: RapportMatch) =>
  all(el, '[aria-pressed=true]').map((each) => each.textContent.trim());
export const cardOf = (el: RapportMatch, name: string) =>
  all(el, '.person').find((each) => each.querySelector('h3')?.textContent === name)!;
/** The lines of a card under one of its headings. */
export const group = (el: RapportMatch, name: string, heading: string) => {
  const title = [...cardOf(el, name).querySelectorAll('h4')].find((each) => each.textContent === heading);
  return [...(title?.nextElementSibling?.querySelectorAll('li') ?? [])].map((each) =>
    each.textContent.trim(),
  );
};

export const shown = async (el: RapportMatch) => {
  await waitUntil(() => titleOf(el) !== '', 'nobody came', { timeout: 5000 });
  return el;
};

/** What stands under the cards comes after them. */
export const later = async (el: RapportMatch, selector: string) => {
  await waitUntil(() => rootOf(el).querySelector(selector), `${selector} never came`, { timeout: 5000 });
  return rootOf(el).querySelector<HTMLElement>(selector)!;
};

export const open = async (
  trainers: unknown,
  preferences: ClientPreferences = wishes,
  answersInEvents = false,
) =>
  shown(
    await fixture(
      html`<rapport-match
        drafts="off"
        .trainers=${trainers}
        .preferences=${preferences}
        ?answers-in-events=${answersInEvents}
        region="GB"
      ></rapport-match>`,
    ),
  );

/** A match inside a journey whose intake is answered. */
export const inJourney = async (
  answers: Answers,
  trainers: RapportMatch['trainers'],
  config: PracticeConfig = {},
) => {
  const definition = (await loadPreset('personal-training', 'en'))!;
  const store = new JourneyStore(['intake', 'match']);
  store.finish('intake', { definition, answers }, []);
  const host = await fixture<HTMLElement>(html`<div></div>`);
  new ContextProvider(host, { context: journeyContext, initialValue: store });
  new ContextProvider(host, { context: practiceContext, initialValue: config });
  const mount = async () => {
    const el = document.createElement('rapport-match');
    el.trainers = trainers;
    host.replaceChildren(el);
    return shown(el);
  };
  return { store, host, mount, el: await mount() };
};

/** A field by the words on it. */
export const label = (el: RapportMatch, words: string) => {
  const found = all(el, 'label').find((each) => each.textContent.trim() === words);
  if (!found) throw new Error(`no field ${words}`);
  return found;
};
/** Goes on to the page of a title, and waits until its questions are there. */
export const turn = async (el: RapportMatch, title: string) => {
  await press(el, /^Continue$/);
  await waitUntil(() => titleOf(el) === title, `${title} never came, but ${titleOf(el)}`);
  await waitUntil(() => !textOf(el).includes('One moment'), `the questions of ${title} never came`);
};
/** Answers the match's own questions as somebody with a sore knee. */
export const toPeople = async (el: RapportMatch) => {
  label(el, 'Left knee').click();
  await turn(el, 'How you like to be coached');
  label(el, 'Very much: Go gently').click();
  await turn(el, 'Your week');
  label(el, 'Tuesday evening').click();
  await press(el, /^Continue$/);
  await waitUntil(() => namesOf(el).length > 0, 'nobody came');
};
