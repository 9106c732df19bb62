import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shippedForms } from '../../.ci/words/forms.js';
import { messageLines } from '../../.ci/words/messages.js';
import { lettersOf, pagesOf, type PageWords } from '../../.ci/words/page-words.js';
import { readingAge, sentencesOf, wordsOf } from '../../.ci/words/reading.js';
import {
  countOf,
  hardSentences,
  measure,
  namesOf,
  problemsOf,
  tableOf,
  type Ceilings,
} from '../../.ci/words/report.js';
import { answersOn, type Way } from '../../.ci/words/ways.js';
import { presetIds } from '../../src/i18n/other-presets.js';
import type { Answers } from '../../src/model/form/answers.js';
import type { Definition } from '../../src/model/form/definition.js';

const today = '2026-12-01';

describe('words and sentences', () => {
  for (const [text, count] of [
    ['You can’t be wrong.', 4],
    ['she/her, he/him', 4],
    ['0 is the worst, 10 is the best', 6],
    ['• Swollen ankles', 2],
    ['', 0],
  ] as const)
    it(`counts ${String(count)} in “${text}”`, () => {
      assert.equal(wordsOf(text).length, count);
    });

  it('ends a sentence at its full stop and at the end of a line', () => {
    assert.deepEqual(sentencesOf('You choose. We keep to it.'), ['You choose.', 'We keep to it.']);
    assert.deepEqual(sentencesOf('• A racing heart\n• Swollen ankles'), ['A racing heart', 'Swollen ankles']);
  });
});

describe('the reading age', () => {
  // .39 of the words a sentence and 11.8 of the syllables a word, less 15.59.
  for (const [text, grade] of [
    ['We plan the week with you and with your team.', 0.39 * 10 + 11.8 - 15.59],
    ['We plan the morning with you and with your team.', 0.39 * 10 + 11.8 * 1.1 - 15.59],
    ['We plan the morning with you. And with your team.', 0.39 * 5 + 11.8 * 1.1 - 15.59],
  ] as const)
    it(`of “${text}” is the Flesch-Kincaid grade and five years`, () => {
      assert.ok(Math.abs(readingAge([text])! - (grade + 5)) < 0.001);
    });

  it('is higher for long words in long sentences', () => {
    const plain = readingAge(['Talk to your doctor before you start.'])!;
    const hard = readingAge([
      'Consultation with a medical practitioner is advisable prior to commencement.',
    ])!;
    assert.ok(plain < 10 && hard > 18, `${String(plain)} ${String(hard)}`);
  });

  it('is none where there is nothing to read', () => {
    assert.equal(readingAge(['', '10']), undefined);
  });
});

const form: Definition = {
  schema: 'rapport/definition@1',
  id: 'small',
  version: '1',
  title: 'Small',
  sections: [
    {
      id: 'first',
      title: 'About you',
      lead: 'Say it your way.',
      questions: [
        { id: 'name', kind: 'text', label: 'Your name', required: true, why: 'To greet you.' },
        {
          id: 'busy',
          kind: 'single-choice',
          label: 'Busy?',
          required: true,
          options: [
            { id: 'yes', label: 'Very much so' },
            { id: 'no', label: 'No' },
          ],
        },
        {
          id: 'more',
          kind: 'long-text',
          label: 'Tell us more',
          when: { question: 'busy', op: 'equals', value: 'yes' },
        },
      ],
    },
    {
      id: 'second',
      title: 'Style',
      when: { question: 'busy', op: 'equals', value: 'yes' },
      questions: [
        { id: 'pace', kind: 'bipolar', label: 'Pace', from: 'Slow', to: 'Fast', why: 'It suits you.' },
        { id: 'talk', kind: 'bipolar', label: 'Talk', from: 'Much', to: 'Little', why: 'It helps.' },
        {
          id: 'often',
          kind: 'single-choice',
          label: 'Sore',
          options: [
            { id: 'a', label: 'Often' },
            { id: 'b', label: 'Never' },
          ],
        },
        {
          id: 'tired',
          kind: 'single-choice',
          label: 'Tired',
          options: [
            { id: 'a', label: 'Often' },
            { id: 'b', label: 'Never' },
          ],
        },
      ],
    },
  ],
};

const on = (way: Way, definition = form) => {
  const pages = (answers: Answers) => pagesOf(definition, answers, today);
  const answers = answersOn(way, definition, today, (given) => lettersOf(pages(given)));
  return { answers, pages: pages(answers) };
};
const said = (pages: readonly PageWords[]) =>
  pages.flatMap(({ lines }) => lines).flatMap(({ key, frame }) => (frame ? [] : key));

describe('the ways through a form', () => {
  it('opens as little as it can on the shortest, and leaves open what may be', () => {
    const { answers, pages } = on('shortest');
    assert.deepEqual(answers, { name: 'Some words', busy: 'no' });
    assert.deepEqual(
      pages.map(({ id, questions }) => [id, questions]),
      [['first', 2]],
    );
  });

  it('opens all it can on the longest', () => {
    const { pages } = on('longest');
    assert.deepEqual(
      pages.map(({ id, questions }) => [id, questions]),
      [
        ['first', 3],
        ['second', 4],
      ],
    );
  });

  it('answers nothing that a form keeps for itself', () => {
    const answers = answersOn(
      'longest',
      form,
      today,
      () => 0,
      ({ id }) => id !== 'name',
    );
    assert.equal('name' in answers, false);
  });
});

describe('what stands on a page', () => {
  const { pages } = on('longest');

  it('is every word of the form, by the place where a writer finds it', () => {
    assert.deepEqual(said(pages.slice(0, 1)), [
      ...['first.title', 'first.lead', 'name.label', 'name.why', 'busy.label', 'busy.options.yes'],
      ...['busy.options.no', 'more.label'],
    ]);
  });

  it('gives the reason of styles once, and answers that two neighbours share once', () => {
    const [, second] = pages;
    assert.deepEqual(said([second!]), [
      ...['second.title', 'pace.label', 'pace.from', 'pace.to', 'pace.why', 'talk.label', 'talk.from'],
      ...['talk.to', 'often.label', 'often.options.a', 'often.options.b', 'tired.label'],
    ]);
  });

  it('has reasons behind something to press', () => {
    const folded = pages.flatMap(({ lines }) => lines).filter((line) => line.folded);
    assert.deepEqual(
      folded.map(({ text }) => text),
      ['To greet you.', 'It suits you.'],
    );
    assert.equal(countOf(pages).folded, 6);
  });

  it('has the frame on every page, with the way back from the second on', () => {
    const keys = pages.map(({ lines }) => lines.flatMap(({ key, frame }) => (frame ? key : [])));
    assert.ok(keys.every((each) => each.includes('common.not-sent-yet')));
    assert.deepEqual(
      keys.map((each) => each.includes('common.back')),
      [false, true],
    );
  });

  it('is longer by a word that is added, and by nothing else', () => {
    const [first, ...others] = form.sections;
    const longer = { ...form, sections: [{ ...first!, lead: 'Say it all your way.' }, ...others] };
    assert.equal(countOf(on('longest', longer).pages).words, countOf(pages).words + 1);
  });
});

describe('the table', () => {
  const one = measure('small', { shortest: on('shortest').pages, longest: on('longest').pages });
  const { pages, questions, words } = one.shortest;
  const fits: Ceilings = {
    'reading age': 99,
    'reading age of a sentence': 14,
    'hard sentences': 0,
    forms: { small: { pages, questions, words, longest: one.longest.words } },
  };
  const withCeiling = (change: Partial<Ceilings['forms'][string]>): Ceilings => ({
    ...fits,
    forms: { small: { ...fits.forms.small!, ...change } },
  });

  it('puts a short form and the full one side by side', () => {
    assert.deepEqual(
      namesOf(['walk-full', 'other', 'walk', 'run-full']).map(({ name }) => name),
      ['other', 'walk, short', 'walk, full', 'run-full'],
    );
  });

  it('says what is allowed beside what there is', () => {
    const table = tableOf([one], fits).split('\n');
    assert.equal(table[0], '|  | small |');
    assert.equal(table[2], '| pages, shortest way | 1 of 1 |');
    assert.equal(table[3], '| questions, shortest way | 2 of 2 |');
  });

  it('has no problem at its ceilings', () => {
    assert.deepEqual(problemsOf([one], [], fits), []);
  });

  for (const [key, sentence] of [
    ['pages', /^small has 1 pages by the shortest way, 0 are allowed: cut/],
    ['questions', /^small has 2 questions by the shortest way, 0 are allowed/],
    ['words', /^small has \d+ words by the shortest way, 0 are allowed/],
    ['longest', /^small has \d+ words by the longest way, 0 are allowed/],
  ] as const)
    it(`tells of too much: ${key}`, () => {
      const [problem, ...others] = problemsOf([one], [], withCeiling({ [key]: 0 }));
      assert.match(problem ?? '', sentence);
      assert.deepEqual(others, []);
    });

  it('tells of a form without a ceiling with what to write, and of a ceiling without a form', () => {
    const [first, second] = problemsOf([one], [], { ...fits, forms: { gone: fits.forms.small! } });
    assert.match(first ?? '', /"small": \{"pages":1,"questions":2,"words":\d+,"longest":\d+\}/);
    assert.match(second ?? '', /There is no form "gone"/);
  });

  it('tells of hard sentences beyond those that are allowed, and of a form that is hard to read', () => {
    const hard = hardSentences(
      [
        {
          key: 'a.lead',
          text: 'Consultation with a medical practitioner is advisable prior to commencement.',
        },
        { key: 'b.lead', text: 'Talk to your doctor before you start to train. Considerable deterioration.' },
      ],
      14,
    );
    assert.deepEqual(
      hard.map(({ key }) => key),
      ['a.lead'],
    );
    assert.match(problemsOf([one], hard, fits)[0] ?? '', /^1 sentences are hard, 0 are allowed/);
    assert.match(
      problemsOf([{ ...one, age: 100 }], [], fits)[0] ?? '',
      /^small reads like a text for 100\.0 years/,
    );
  });
});

describe('what is counted', () => {
  it('is every form that ships, and what clients read around them', async () => {
    const ids = (await shippedForms()).map(({ definition }) => definition.id);
    assert.deepEqual(ids, [...presetIds, 'goals', 'rapport-check']);
    const keys = (await messageLines()).map(({ key }) => key);
    assert.ok(keys.includes('review.send') && !keys.some((key) => key.startsWith('brief.')));
  });

  it('shows of a goal what somebody sees, not what the form keeps for itself', async () => {
    const { definition, shown } = (await shippedForms()).find((each) => each.definition.id === 'goals')!;
    const keys = said(pagesOf(definition, { starter: 'strength' }, today, shown));
    assert.ok(!keys.includes('was.label') && keys.includes('starter.label'));
    assert.ok(keys.includes('measure.options.times') && !keys.includes('measure.options.cigarettes-a-day'));
  });
});
