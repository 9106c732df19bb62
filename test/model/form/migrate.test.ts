import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ratherNotSay, type Answer, type Answers } from '../../../src/model/form/answers.js';
import type { Definition, Question } from '../../../src/model/form/definition.js';
import { migrateAnswers, migrateForm } from '../../../src/model/form/migrate.js';
import { evaluateVisibility } from '../../../src/model/form/visible.js';
import { answersTo } from '../../answers.js';
import { everyPreset } from './every-preset.js';
import { form, question } from './sample.js';

/** What is left of one answer in a form that now asks this. */
const left = (asked: Question, answer: Answer) =>
  migrateAnswers(form([asked]), { [asked.id]: answer })[asked.id];

describe('answers to an earlier version of a form', () => {
  const group = question('group', {
    questions: [
      question('text', { id: 'what' }),
      question('multiple-choice', { id: 'when' }),
      question('single-choice', { id: 'side' }),
    ] as never,
  });
  for (const [what, asked, given, kept] of [
    ['text', question('text'), 'Sam', 'Sam'],
    ['an option that is still offered', question('single-choice'), 'a', 'a'],
    ['an option that is not', question('single-choice'), 'z', undefined],
    ['some of a list', question('multiple-choice'), ['a', 'z'], ['a']],
    ['none of a list', question('multiple-choice'), ['y', 'z'], undefined],
    ['some of a ranking', question('ranking'), ['c', 'z', 'a'], ['c', 'a']],
    ['the rows of a matrix that are left', question('matrix'), { r: 'a', gone: 'a', s: 'z' }, { r: 'a' }],
    ['a list for what is one choice now', question('single-choice'), ['a'], undefined],
    ['half an address, for the person to mend', question('email'), 'sam@', 'sam@'],
    ['words that are too long now, for the same', question('text', { maxLength: 2 }), 'Sam', 'Sam'],
    ['a consent, which may read differently', question('consent'), true, undefined],
    ['a signature under other words', question('signature'), { name: 'Sam' }, undefined],
    [
      '"rather not say" where it is offered',
      question('text', { sensitive: true }),
      ratherNotSay,
      ratherNotSay,
    ],
    ['"rather not say" where it is not', question('text'), ratherNotSay, undefined],
    [
      'what an entry of a group still asks',
      group,
      [{ what: 'Knee', when: ['a', 'z'], side: 'z', gone: 'x' }],
      [{ what: 'Knee', when: ['a'] }],
    ],
  ] as const satisfies readonly (readonly [string, Question, Answer, Answer | undefined])[])
    it(`keep what fits: ${what}`, () => {
      assert.deepEqual(left(asked, given), kept);
    });

  it('to questions that are gone are kept aside, and do not count', () => {
    const now = form([question('text', { id: 'name' })]);
    const kept = migrateAnswers(now, { name: 'Sam', gone: 'x' });
    assert.deepEqual(kept, { name: 'Sam', gone: 'x' });
    assert.deepEqual(evaluateVisibility(now, kept).answers, { name: 'Sam' });
  });

  describe('to questions that another stands for now go over', () => {
    const now = form([
      question('long-text', { id: 'story', formerly: ['lately', 'motive'] }),
      question('text', { id: 'line', formerly: ['first', 'second'] }),
      question('yes-no', { id: 'active', formerly: ['moves'] }),
      question('email', { id: 'email', formerly: ['mail', 'post'] }),
      question('long-text', { id: 'secret', sensitive: true, formerly: ['hidden'] }),
    ]);
    for (const [what, before, after] of [
      [
        'texts one after another',
        { motive: 'My sister.', lately: 'Work.' },
        { story: 'Work.\n\nMy sister.' },
      ],
      ['what was said here comes first', { story: 'Now.', lately: 'Before.' }, { story: 'Now.\n\nBefore.' }],
      ['lines beside one another', { first: 'a', second: 'b' }, { line: 'a b' }],
      [
        'of other kinds the first',
        { mail: 'a@example.com', post: 'b@example.com' },
        { email: 'a@example.com' },
      ],
      ['only what fits', { moves: 'perhaps' }, {}],
      ['what nobody would say', { hidden: ratherNotSay }, { secret: ratherNotSay }],
      ['nothing of the wrong shape', { lately: 4 as never, motive: 'My sister.' }, { story: 'My sister.' }],
    ] as const)
      it(what, () => {
        assert.deepEqual(migrateAnswers(now, before), after);
      });
  });

  it('leave no word of the long form behind that the short one asks in other words', () => {
    const [short] = everyPreset;
    const said = {
      overwhelmed: 'Work.',
      motive: 'The coast path.',
      fear: 'Falling.',
      'self-talk': 'I never stick.',
    };
    const kept = migrateAnswers(short!.definition, { ...said, medicine: 'None.', sleep: 'mixed' });
    assert.deepEqual(kept, {
      story: 'Work.\n\nThe coast path.\n\nI never stick.',
      fear: 'Falling.',
      medicine: 'None.',
      sleep: 'mixed',
    });
  });

  it('are all there where nothing changed but the number, save what was agreed to', () => {
    const agreed = (definition: Definition) =>
      new Set(
        definition.sections
          .flatMap(({ questions }) => questions)
          .filter(({ kind }) => kind === 'consent' || kind === 'signature')
          .map(({ id }) => id),
      );
    for (const { definition } of everyPreset)
      fc.assert(
        fc.property(answersTo(definition), (answers) => {
          const once = migrateAnswers(definition, answers);
          const all = Object.entries(answers).filter(([id]) => !agreed(definition).has(id));
          assert.deepEqual(once, Object.fromEntries(all));
          assert.deepEqual(migrateAnswers(definition, once), once);
        }),
        { numRuns: 20 },
      );
  });

  it('never break anything, whatever they are', () => {
    const { definition } = everyPreset[0]!;
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (given) => {
        migrateAnswers(definition, given as Answers);
      }),
    );
  });
});

describe('a form that was left in another version', () => {
  const now: Definition = {
    ...form(
      [question('text', { id: 'name', required: true })],
      [question('text', { id: 'new', required: true })],
      [question('text', { id: 'more' })],
      [question('consent', { id: 'yes' })],
    ),
    version: '2',
  };
  const left = (page: string, answers: Answers = { name: 'Sam', gone: 'x', yes: true }) =>
    migrateForm(now, { version: '1', answers, page, pages: ['kept'] });

  it('stands where something new is asked, with what fits', () => {
    const refitted = { version: '2', answers: { name: 'Sam', gone: 'x' }, page: 'page-1', pages: ['kept'] };
    assert.deepEqual(left('page-3'), refitted);
    assert.deepEqual(left('review'), refitted);
  });

  it('never leads further than the person was', () => {
    assert.equal(left('page-0').page, 'page-0');
  });

  it('stands where it was left when nothing is open', () => {
    const all = { name: 'Sam', new: 'y' };
    for (const page of ['page-3', 'review']) assert.equal(left(page, all).page, page);
  });
});
