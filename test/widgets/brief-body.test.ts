import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { brief } from '../../src/i18n/en/brief.js';
import { common } from '../../src/i18n/en/common.js';
import { questions } from '../../src/i18n/en/questions/index.js';
import { goals } from '../../src/i18n/en/goals.js';
import { goalsPages } from '../../src/i18n/en/goals-pages.js';
import { questionnaire } from '../../src/i18n/en/questionnaire.js';
import type { Say } from '../../src/i18n/messages.js';
import { shapesOf, type BodyView } from '../../src/questions/body/shapes.js';
import { personalTraining as words } from '../../src/i18n/en/presets/personal-training.js';
import type { Definition } from '../../src/model/form/definition.js';
import { applyText } from '../../src/model/form/preset.js';
import { personalTraining } from '../../src/model/form/presets/personal-training.js';
import type { Submission } from '../../src/model/submission/submission.js';
import { renderFigure } from '../../src/widgets/brief/figure.js';
import { injuriesFrom } from '../../src/widgets/brief/injuries.js';
import { renderBrief } from '../../src/widgets/brief/page.js';
import { sampleSubmission } from './brief.sample.js';

const all = { ...common, ...questions, ...goals, ...goalsPages, ...questionnaire, ...brief };
const say = ((key: keyof typeof all, ...args: never[]) => {
  const said = all[key];
  return typeof said === 'function' ? (said as (...each: never[]) => string)(...args) : said;
}) as unknown as Say;
const speech = { say, language: 'en' };
const definition = applyText(personalTraining, words);

/** A form that asks the same of each place, as the body map does. */
const group = {
  id: 'body-detail',
  kind: 'group',
  role: 'body-detail',
  label: 'Each place',
  questions: [
    {
      id: 'since',
      kind: 'single-choice',
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
  sections: definition.sections
    .filter(({ id }) => id !== 'body-care')
    .map((section) =>
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
        { submission, audience: 'trainer', definition: form, results: [], withheld: [], dangerWords: [] },
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
      'Lower back Bothers: 0 out of 10 Better with: I’d rather not say',
      'Left knee Bothers: 4 out of 10 For: 6 weeks to 6 months Worse with: “Stairs” Better with: “Warmth” From which sport? “Judo”',
      'Right ankle or foot No details given. Ask in person.',
    ]);
    expect(plain(section('Check first')!)).to.contain('Lower back, Left knee, Right ankle or foot');
  });

  it('are drawn on a picture that screen readers pass by, left on the person’s own left', async () => {
    const { section } = await page(answers);
    const figures = section('Body and injuries')!.querySelector('.figs')!;
    expect(figures.getAttribute('aria-hidden')).to.equal('true');
    const marks = [...figures.querySelectorAll('svg')].map((view) =>
      [...view.querySelectorAll('.on > path')].map((mark) => [
        mark.getAttribute('d'),
        mark.getAttribute('transform') !== '',
      ]),
    );
    // The same drawing as the body map of the form: in front the lower back is not seen.
    const drawn = (view: BodyView) =>
      shapesOf(view)
        .filter(({ id }) => answers['body-areas'].includes(id))
        .map(({ path, mirrored }) => [path, mirrored]);
    expect(marks).to.deep.equal([drawn('front'), drawn('back')]);
    expect(marks.map((view) => view.length)).to.deep.equal([2, 3]);
    // The left knee: in front on the right of the picture, behind on the left.
    const knee = shapesOf('front').find(({ id }) => id === 'knee-left')!.path;
    const [front, back] = marks.map((view) => view.find(([path]) => path === knee)![1]);
    expect([front, back]).to.deep.equal([false, true]);
  });

  it('without a side are marked on both, and unknown ones are in the list alone', async () => {
    const figure = await fixture(html`<div>${renderFigure(['knee'])}</div>`);
    expect(figure.querySelectorAll('.on')).to.have.length(4);
    const none = await fixture(html`<div>${renderFigure(['soul'])}</div>`);
    expect(none.querySelector('svg')).to.be.null;
    const { places } = await page({ 'body-areas': ['soul'] });
    expect(plain(places()[0]!)).to.contain('soul');
  });

  it('are kept where an entry names no place, or one that was not chosen', () => {
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

  it('forty of them, with long words, all stand in what to check first, and each once below', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `place-${String(index)}`);
    const long = 'It pulls when I get up and eases once I have walked for a while. '.repeat(3);
    const { el, section } = await page({
      'body-areas': ids,
      'body-detail': ids.map((of) => ({ of, helps: `${of} ${long}` })),
    });
    for (const each of ids) expect(plain(section('Check first')!)).to.match(new RegExp(`${each}\\b`));
    const titles = [...el.querySelectorAll('.places > li b')].map((b) => b.textContent);
    expect(titles).to.deep.equal(ids);
  });
});
