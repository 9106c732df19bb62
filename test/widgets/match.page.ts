import { fixture, html, waitUntil } from '@open-wc/testing';
import type { PracticeConfig } from '../../src/element/practice-config.js';
import type { FlowElement } from '../../src/flow/flow-element.js';
import { loadPreset } from '../../src/i18n/presets.js';
import type { Answers } from '../../src/model/form/answers.js';
import type { ClientPreferences } from '../../src/model/flow/preferences.js';
import type { Trainer } from '../../src/model/matching/trainer.js';
import '../../src/widgets/match/define.js';
import type { RapportMatch } from '../../src/widgets/match/match.js';
import { openJourney } from './journey-page.js';
import { pressIn } from './pressing.js';

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

export const rootOf = (el: FlowElement) => el.shadowRoot!;
export const all = (el: FlowElement, selector: string) => [
  ...rootOf(el).querySelectorAll<HTMLElement>(selector),
];
export const titleOf = (el: FlowElement) => rootOf(el).querySelector('h2.title')?.textContent ?? '';
export const textOf = (el: FlowElement) => rootOf(el).textContent.replace(/\s+/g, ' ');
export const namesOf = (el: FlowElement) => all(el, '.person h3').map((each) => each.textContent);
export const buttonOf = (el: FlowElement, words: RegExp) => {
  const found = all(el, 'button').find((each) => words.test(each.textContent));
  if (!found) throw new Error(`no button ${String(words)}`);
  return found;
};
export const press = async (el: FlowElement, words: RegExp) => {
  await pressIn(el, buttonOf(el, words));
};
export const pressed = (el: FlowElement) =>
  all(el, '[aria-pressed=true]').map((each) => each.textContent.trim());
export const cardOf = (el: FlowElement, name: string) =>
  all(el, '.person').find((each) => each.querySelector('h3')?.textContent === name)!;
/** The lines of a card under one of its headings. */
export const group = (el: FlowElement, name: string, heading: string) => {
  const title = [...cardOf(el, name).querySelectorAll('h4')].find((each) => each.textContent === heading);
  return [...(title?.nextElementSibling?.querySelectorAll('li') ?? [])].map((each) =>
    each.textContent.trim(),
  );
};

export const shown = async <Shown extends FlowElement>(el: Shown) => {
  await waitUntil(() => titleOf(el) !== '', 'nobody came', { timeout: 5000 });
  return el;
};

/** What stands under the cards comes after them. */
export const later = async (el: FlowElement, selector: string) => {
  await waitUntil(() => rootOf(el).querySelector(selector), `${selector} never came`, { timeout: 5000 });
  return rootOf(el).querySelector<HTMLElement>(selector)!;
};

export const open = async (
  trainers: unknown,
  preferences: ClientPreferences = wishes,
  answersInEvents = false,
) =>
  shown(
    await fixture<RapportMatch>(
      html`<rapport-match
        drafts="off"
        .trainers=${trainers}
        .preferences=${preferences}
        ?answers-in-events=${answersInEvents}
        region="GB"
      ></rapport-match>`,
    ),
  );

/** A journey at its match, whose intake is answered. */
export const inJourney = async (
  answers: Answers,
  trainers: RapportMatch['trainers'],
  config: PracticeConfig = {},
) => {
  const definition = (await loadPreset('personal-training', 'en'))!;
  const el = await openJourney({
    steps: 'intake match',
    intake: { definition, answers },
    config,
    properties: { trainers, region: 'GB' },
  });
  return { flow: el.flow, el: await shown(el) };
};

/** A field by the words on it. */
export const label = (el: FlowElement, words: string) => {
  const found = all(el, 'label').find((each) => each.textContent.trim() === words);
  if (!found) throw new Error(`no field ${words}`);
  return found;
};
/** Goes on to the page of a title, and waits until its questions are there. */
export const turn = async (el: FlowElement, title: string) => {
  await press(el, /^Continue$/);
  await waitUntil(() => titleOf(el) === title, `${title} never came, but ${titleOf(el)}`);
  await waitUntil(() => !textOf(el).includes('One moment'), `the questions of ${title} never came`);
};
/** Answers the match's own questions as somebody with a sore knee. */
export const toPeople = async (el: FlowElement) => {
  label(el, 'Left knee').click();
  await turn(el, 'How you like to be coached');
  label(el, 'Very much: Go gently').click();
  await turn(el, 'Your week');
  label(el, 'Tuesday evening').click();
  await press(el, /^Continue$/);
  await waitUntil(() => namesOf(el).length > 0, 'nobody came');
};
