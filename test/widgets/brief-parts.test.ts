import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { brief } from '../../src/i18n/en/brief.js';
import { common } from '../../src/i18n/en/common.js';
import { goals } from '../../src/i18n/en/goals.js';
import { questionnaire } from '../../src/i18n/en/questionnaire.js';
import type { Say } from '../../src/i18n/messages.js';
import * as entry from '../../src/i18n/en/presets/personal-training-full.entry.js';
import { applyText } from '../../src/model/form/preset.js';
import type { Submission, SubmissionResult } from '../../src/model/submission/submission.js';
import { conversationStarterFrom } from '../../src/widgets/brief/conversation-starter.js';
import { changeLines } from '../../src/widgets/brief/results.js';
import { sectionOf, show, textOf } from './brief.page.js';
import { sampleSubmission } from './brief.sample.js';

const all = { ...common, ...goals, ...questionnaire, ...brief };
const say = ((key: keyof typeof all, ...args: never[]) => {
  const said = all[key];
  return typeof said === 'function' ? (said as (...each: never[]) => string)(...args) : said;
}) as unknown as Say;
const speech = { say, language: 'en' };
const definition = applyText(entry.structure, entry.text);
const plain = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('a question to begin with', () => {
  const ask = (answers: Record<string, unknown>, places = 0) =>
    conversationStarterFrom(
      { ...sampleSubmission(), answers } as unknown as Submission,
      definition,
      places,
      speech,
    );

  it('goes back to what they wrote, what they asked first and then the worry, and says to what', () => {
    const asked = ask({ asks: 'Must I run?', motive: 'My sister', fear: 'Mirrors' })!;
    expect(asked.ask).to.equal(brief['brief-ask']('asks'));
    const opening = ask({ motive: 'My sister', fear: 'Mirrors', quiet: 2 })!;
    expect(opening.ask).to.contain('what worries you about starting');
    expect(opening.from).to.equal('What worries you about starting?');
    expect(opening.manner).to.contain('while you move');
    expect(ask({ motive: 'My sister' })!.ask).to.contain('why this matters');
    expect(ask({ 'self-talk': 'I never stick at it' })!.ask).to.contain('what you say to yourself');
  });

  it('holds none of their words', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{6,12}$/),
        fc.constantFrom('asks', 'fear', 'self-talk', 'motive'),
        (said, id) => {
          expect(JSON.stringify(ask({ [id]: said }))).not.to.contain(said);
        },
      ),
    );
  });

  it('goes back to places or to style where nothing was written, and is not made up where nothing was said', () => {
    expect(ask({}, 1)!.ask).to.contain('need some care');
    expect(ask({ brevity: -2 })!.manner).to.contain('why');
    expect(ask({ quiet: 0, fear: '  ' })).to.equal(undefined);
    expect(ask({})).to.equal(undefined);
  });
});

describe('scores since an earlier day', () => {
  it('say both numbers, the day and whether it means anything', () => {
    const result: SubmissionResult = {
      ...sampleSubmission().results[0]!,
      subscales: { stress: 46.4 },
      change: {
        since: '2026-08-03',
        scores: {
          stress: { before: 60.7, difference: -14.3, verdict: 'difference' },
          total: { before: 12, difference: -7, verdict: 'reliable-down' },
        },
      },
    };
    expect(
      changeLines({ result }, speech).map(({ label, words: said }) => `${label}: ${said}`),
    ).to.deep.equal([
      'stress, change: 60.7 on 3 August 2026, 46.4 now. We’ve no figure for how big a difference counts here.',
      'total, change: 12 on 3 August 2026, 5 now. Clearly lower.',
    ]);
    expect(changeLines({ result: sampleSubmission().results[0]! }, speech)).to.deep.equal([]);
  });
});

describe('who sees what', () => {
  it('a page that was handed too much shows the therapist only what was consented, and says the rest', async () => {
    const el = await show(sampleSubmission(), { audience: 'therapist' });
    const text = textOf(el);
    expect(text).to.contain('Warmth. It is better').and.contain('40 minutes each time');
    expect(plain(sectionOf(el, 'Body and injuries'))).to.contain('“Uneven ground.”');
    for (const hidden of [
      'A gym full of mirrors',
      'Walk on the flat', // a goal's own words are their own words
      'sam@example.com',
      'maya-osei',
      'Very little',
      'keep up with my sister',
    ])
      expect(text).not.to.contain(hidden);
    expect(plain(sectionOf(el, 'The last weeks'))).to.equal('The last weeks Not shared with the therapist.');
  });

  it('whatever somebody wrote after their name turns nothing else around', async () => {
    const sent = sampleSubmission();
    const el = await show({ ...sent, answers: { ...sent.answers, pronouns: 'they\u2069\u202e' } });
    const parts = [...el.shadowRoot!.querySelectorAll('header .soft > *')];
    expect(parts.length).to.be.greaterThan(1);
    expect(parts[0]!.textContent).to.contain('they');
    for (const each of parts) expect(getComputedStyle(each).unicodeBidi).to.equal('isolate');
  });

  it('the trainer likewise, where it was sent to the therapist', async () => {
    const { definition, ...rest } = sampleSubmission();
    const theirs = { ...rest, definition: { ...definition!, heldBy: 'therapist' as const } };
    const el = await show(theirs, { audience: 'trainer' });
    expect(textOf(el)).not.to.contain('Warmth');
    expect(plain(sectionOf(el, 'Body and injuries'))).to.equal(
      'Body and injuries Not shared with the trainer.',
    );
    el.audience = 'client';
    await waitUntil(() => textOf(el).includes('Warmth'), 'the client sees all', { timeout: 8000 });
    expect(textOf(el)).not.to.contain('Not shared with');
  });
});

describe('a brief of one widget alone', () => {
  const bare = (): Submission => {
    const { definition: gone, match, readiness, ...rest } = sampleSubmission();
    expect([gone, match, readiness]).not.to.contain(undefined);
    return { ...rest, answers: {}, results: [], goals: [], consents: [] };
  };
  const { answers, results, goals: set, match, definition: form } = sampleSubmission();
  const alone: [string, Partial<Submission>, string][] = [
    ['intake', { widget: 'rapport-intake', answers, definition: form! }, 'Body and injuries'],
    ['questionnaire', { widget: 'rapport-questionnaire', results }, 'The last weeks'],
    ['goals', { widget: 'rapport-goals', goals: set }, 'Goals'],
    ['match', { widget: 'rapport-match', match: match! }, 'Answers'],
    ['nothing at all', {}, 'What may be shared, and with whom'],
  ];
  for (const [name, part, title] of alone)
    it(`${name}: no empty heading, nothing undefined, readiness not taken for granted`, async () => {
      const el = await show({ ...bare(), recipient: 'trainer', ...part });
      for (const section of el.shadowRoot!.querySelectorAll('section'))
        expect(plain(section), plain(section)).not.to.equal(plain(section.querySelector('h3')!));
      expect(sectionOf(el, title)).to.exist;
      expect(textOf(el)).not.to.match(/undefined|null|NaN|\[object/);
      expect(plain(sectionOf(el, 'Check first'))).to.contain(
        'We don’t know yet if it’s safe to start. Ask first.',
      );
      await expect(el).to.be.accessible();
    });

  it('shows the trainer nothing of it where nobody says to whom it was sent, until the page does', async () => {
    const el = await show({
      ...bare(),
      goals: set,
      replyTo: { name: 'Sam Ellery', email: 'sam@example.com' },
    });
    expect(textOf(el)).to.contain('Not shared with the trainer').and.not.to.contain('Sam Ellery');
    expect(textOf(el)).not.to.contain('coast path');
    el.heldBy = 'trainer';
    await waitUntil(() => textOf(el).includes('Sam Ellery, sam@example.com'), 'no name', { timeout: 8000 });
  });
});

describe('names of any script', () => {
  it('stand by their own direction, and the page does not scroll sideways', async () => {
    const name = 'سام العلي';
    const el = await show({ ...sampleSubmission(), answers: { ...sampleSubmission().answers, name } });
    const title = el.shadowRoot!.querySelector('.title span')!;
    expect(title.textContent).to.equal(name);
    expect(getComputedStyle(title).unicodeBidi).to.equal('isolate');
    el.dir = 'rtl';
    for (const width of [320, 700]) {
      el.style.width = `${String(width)}px`;
      await el.updateComplete;
      const root = el.shadowRoot!.querySelector('.rapport')!;
      expect(root.scrollWidth).to.be.at.most(width);
    }
    await expect(el).to.be.accessible();
  });
});
