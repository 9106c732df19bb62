import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { brief } from '../../src/i18n/en/brief.js';
import { common } from '../../src/i18n/en/common.js';
import { goals } from '../../src/i18n/en/goals.js';
import { goalsLater } from '../../src/i18n/en/goals-later.js';
import { questionnaire } from '../../src/i18n/en/questionnaire.js';
import type { Say } from '../../src/i18n/words.js';
import { personalTraining as words } from '../../src/i18n/en/presets/personal-training.js';
import type { Definition } from '../../src/model/form/definition.js';
import { withWords } from '../../src/model/form/preset.js';
import { personalTraining } from '../../src/model/form/presets/personal-training.js';
import type { Submission, SubmissionResult } from '../../src/model/submission/submission.js';
import { renderFigure } from '../../src/widgets/brief/figure.js';
import { injuriesFrom } from '../../src/widgets/brief/injuries.js';
import { openingFrom } from '../../src/widgets/brief/opening.js';
import { renderBrief } from '../../src/widgets/brief/page.js';
import { changeLines } from '../../src/widgets/brief/results.js';
import { sectionOf, show, textOf } from './brief.page.js';
import { sampleSubmission } from './brief.sample.js';

const all = { ...common, ...goals, ...goalsLater, ...questionnaire, ...brief };
const say = ((key: keyof typeof all, ...args: never[]) => {
  const said = all[key];
  return typeof said === 'function' ? (said as (...each: never[]) => string)(...args) : said;
}) as unknown as Say;
const speech = { say, language: 'en' };
const definition = withWords(personalTraining, words);

/** A form that asks the same of each place, as the body map does. */
const group = {
  id: 'body-detail',
  kind: 'group',
  role: 'body-detail',
  label: 'Each place',
  questions: [
    {
      id: 'since',
      kind: 'choice',
      label: 'Since when?',
      options: [{ id: 'months', label: '6 weeks to 6 months' }],
    },
    { id: 'bother', kind: 'scale', label: 'How much?', low: '', high: '' },
    { id: 'helps', kind: 'text', label: 'What helps?' },
    { id: 'sport', kind: 'text', label: 'From which sport?' },
  ],
};
const entries = [
  { of: 'knee-left', sport: 'Judo', helps: 'Warmth', bother: 4, since: 'months', worse: 'Stairs', safe: '' },
  { of: 'lower-back', bother: 0, helps: 'rather-not-say' },
];
const bodyForm = {
  ...definition,
  sections: definition.sections.map((section) =>
    section.id !== 'body'
      ? section
      : {
          ...section,
          questions: [
            { id: 'body-areas', kind: 'body', role: 'body-areas', label: 'Where?', topic: 'body' },
            group,
          ],
        },
  ),
} as unknown as Definition;

/** The page itself, of answers that the element's own schema may not take yet. */
async function page(answers: Record<string, unknown>, form: Definition | undefined = bodyForm) {
  const submission = { ...sampleSubmission(), answers } as unknown as Submission;
  const el = await fixture<HTMLElement>(
    html`<div>
      ${renderBrief(
        { submission, audience: 'trainer', definition: form, results: [], withheld: [] },
        {
          ...speech,
          ...{ audience: 'trainer', withheld: [], practice: '', today: '2026-11-22', showsAllScores: false },
          trainer: (id) => id,
          print: () => undefined,
        },
      )}
    </div>`,
  );
  const section = (title: string) =>
    [...el.querySelectorAll('section')].find(
      (each) => each.querySelector('h3')?.textContent.trim() === title,
    );
  return { el, section, places: () => [...section('Body and injuries')!.querySelectorAll('.places > li')] };
}
const plain = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('places on the body in the brief', () => {
  const answers = { 'body-areas': ['lower-back', 'knee-left', 'foot-right'], 'body-detail': entries };

  it('are listed with their side and what was said about each, in one order', async () => {
    const { places, section } = await page(answers);
    expect(places().map(plain)).to.deep.equal([
      'Lower back Bothers: 0 out of 10 Better with: I would rather not say',
      'Left knee Bothers: 4 out of 10 For: 6 weeks to 6 months Worse with: “Stairs” Better with: “Warmth” From which sport? “Judo”',
      'Right ankle or foot No details given. Ask in person.',
    ]);
    expect(plain(section('Check first')!)).to.contain('Lower back, Left knee, Right ankle or foot');
  });

  it('are drawn on a picture that screen readers pass by, left on the person’s own left', async () => {
    const { section } = await page(answers);
    const figures = section('Body and injuries')!.querySelector('.figs')!;
    expect(figures.getAttribute('aria-hidden')).to.equal('true');
    const marks = [...figures.querySelectorAll('svg')].map((each) =>
      [...each.querySelectorAll('rect')].map((mark) =>
        [mark.getAttribute('x'), mark.getAttribute('y')].join(),
      ),
    );
    // In front one's left is on the right of the picture, and the lower back is not seen; behind it is on the left.
    expect(marks).to.deep.equal([
      ['0,288', '-48,384'],
      ['-40,137', '-46,288', '0,384'],
    ]);
  });

  it('without a side are marked on both, and unknown ones are in the list alone', async () => {
    const figure = await fixture(html`<div>${renderFigure(['knee'])}</div>`);
    expect(figure.querySelectorAll('rect')).to.have.length(4);
    const none = await fixture(html`<div>${renderFigure(['soul'])}</div>`);
    expect(none.querySelector('svg')).to.be.null;
    const { places } = await page({ 'body-areas': ['soul'] });
    expect(plain(places()[0]!)).to.contain('soul');
  });

  it('are read from flat answers too, and entries about no place, or one that was not chosen, are kept', async () => {
    const { places, section } = await page(
      { 'body-areas': ['knee'], 'body-since': 'longer', 'body-helps': 'Heat' },
      definition,
    );
    expect(places().map(plain)).to.deep.equal(['Knee']);
    expect(plain(section('Body and injuries')!))
      .to.contain('How long has it been there? Longer')
      .and.contain('“Heat”');
    const stray = injuriesFrom(
      [],
      undefined,
      [{ helps: 'Rest' }, { of: 'hip-left', colour: 'blue' }],
      undefined,
      speech,
    );
    expect(stray.map(({ title, lines }) => [title, lines.map((line) => line.words)])).to.deep.equal([
      ['Left hip', ['blue']],
      ['Place 1', ['Rest']],
    ]);
  });

  it('show every word of every entry, whatever it holds', async () => {
    const id = fc.stringMatching(/^[a-z][a-z-]{0,9}$/);
    const word = fc.stringMatching(/^[a-z]{8,12}$/);
    const value = fc.oneof(
      word,
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 10 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(id, value, { minKeys: 1 }), { minLength: 1 }),
        async (given) => {
          const { el } = await page({ 'body-detail': given.map((each) => ({ ...each, of: 'knee-left' })) });
          for (const entry of given)
            for (const each of Object.entries(entry).flatMap(([key, said]) => (key === 'of' ? [] : [said])))
              for (const leaf of [each].flat()) expect(plain(el)).to.contain(String(leaf));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('forty of them, with long words, all stand in what to check first, and on paper the rest has a page', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `place-${String(index)}`);
    const long = 'It pulls when I get up and eases once I have walked for a while. '.repeat(3);
    const { el, section } = await page({
      'body-areas': ids,
      'body-detail': ids.map((of) => ({ of, helps: `${of} ${long}` })),
    });
    for (const each of ids) expect(plain(section('Check first')!)).to.match(new RegExp(`${each}\\b`));
    const next = el.querySelector('.next')!;
    expect(plain(next)).to.match(/^A new client ?, continued from page 1/);
    expect(plain(section('Body and injuries')!)).to.contain('Continued on page 2.');
    // Each stands on paper exactly once: in its place, or on the next page.
    for (const each of ids) {
      const items = [...el.querySelectorAll('.places > li')].filter(
        (li) => li.querySelector('b')!.textContent === each,
      );
      expect(items.filter((li) => !li.classList.contains('noprint'))).to.have.length(1);
      expect(items.filter((li) => !li.closest('.next'))).to.have.length(1);
    }
  });
});

describe('a question to begin with', () => {
  const ask = (answers: Record<string, unknown>, places = 0) =>
    openingFrom({ ...sampleSubmission(), answers } as unknown as Submission, definition, places, speech);

  it('goes back to what they wrote, worry first, and says to what', () => {
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
        fc.constantFrom('fear', 'self-talk', 'motive'),
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
      'stress, change: 60.7 on 3 August 2026, 46.4 now. How much of a difference counts here is not known.',
      'total, change: 12 on 3 August 2026, 5 now. Clearly lower.',
    ]);
    expect(changeLines({ result: { ...result, change: 'more' } as never }, speech)).to.deep.equal([]);
    expect(changeLines({ result: sampleSubmission().results[0]! }, speech)).to.deep.equal([]);
  });
});

describe('who sees what', () => {
  it('a page that was handed too much shows the therapist only what was consented, and says the rest', async () => {
    const el = await show(sampleSubmission(), { audience: 'therapist' });
    const text = textOf(el);
    expect(text).to.contain('Warmth. It is better').and.contain('Walk on the flat');
    for (const hidden of [
      'A gym full of mirrors',
      'sam@example.com',
      'maya-osei',
      'Very little',
      'keep up with my sister',
    ])
      expect(text).not.to.contain(hidden);
    expect(plain(sectionOf(el, 'The last weeks'))).to.equal('The last weeks Not shared with the therapist.');
  });

  it('the trainer likewise, where it was sent to the therapist', async () => {
    const el = await show(sampleSubmission(), { audience: 'trainer', heldBy: 'therapist' });
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
      const el = await show({ ...bare(), ...part });
      for (const section of el.shadowRoot!.querySelectorAll('section'))
        expect(plain(section), plain(section)).not.to.equal(plain(section.querySelector('h3')!));
      expect(sectionOf(el, title)).to.exist;
      expect(textOf(el)).not.to.match(/undefined|null|NaN|\[object/);
      expect(plain(sectionOf(el, 'Check first'))).to.contain('Nothing is known about readiness.');
      await expect(el).to.be.accessible();
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
