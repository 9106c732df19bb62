import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ratherNotSay, type Answer, type Answers } from '../../../src/model/form/answers.js';
import type { Definition, Question } from '../../../src/model/form/definition.js';
import { carryOver, resume } from '../../../src/model/form/resume.js';
import { FormSession } from '../../../src/model/form/session.js';
import { answersTo } from '../../answers.js';
import { everyPreset } from './every-preset.js';
import { form, question } from './sample.js';

/** What is left of one answer in a form that now asks this. */
const left = (asked: Question, answer: Answer) => carryOver(form([asked]), { [asked.id]: answer })[asked.id];

describe('answers to an earlier version of a form', () => {
  const group = question('group', {
    questions: [
      question('text', { id: 'what' }),
      question('choices', { id: 'when' }),
      question('choice', { id: 'side' }),
    ] as never,
  });
  for (const [what, asked, given, kept] of [
    ['text', question('text'), 'Sam', 'Sam'],
    ['an option that is still offered', question('choice'), 'a', 'a'],
    ['an option that is not', question('choice'), 'z', undefined],
    ['some of a list', question('choices'), ['a', 'z'], ['a']],
    ['none of a list', question('choices'), ['y', 'z'], undefined],
    ['some of a ranking', question('ranking'), ['c', 'z', 'a'], ['c', 'a']],
    ['the rows of a matrix that are left', question('matrix'), { r: 'a', gone: 'a', s: 'z' }, { r: 'a' }],
    ['a list for what is one choice now', question('choice'), ['a'], undefined],
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

  it('to questions that are gone are left out', () => {
    assert.deepEqual(carryOver(form([question('text', { id: 'name' })]), { name: 'Sam', gone: 'x' }), {
      name: 'Sam',
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
          const once = carryOver(definition, answers);
          const all = Object.entries(answers).filter(([id]) => !agreed(definition).has(id));
          assert.deepEqual(once, Object.fromEntries(all));
          assert.deepEqual(carryOver(definition, once), once);
        }),
        { numRuns: 20 },
      );
  });

  it('never break anything, whatever they are', () => {
    const { definition } = everyPreset[0]!;
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (given) => {
        carryOver(definition, given as Answers);
      }),
    );
  });
});

describe('going on with a form', () => {
  const now: Definition = {
    ...form(
      [question('text', { id: 'name', required: true })],
      [question('text', { id: 'new', required: true })],
      [question('text', { id: 'more' })],
      [question('consent', { id: 'yes' })],
    ),
    version: '2',
  };
  const answers = { name: 'Sam', gone: 'x', yes: true };

  it('of the same version puts everything in place, on the page where it was left', () => {
    const session = new FormSession(now);
    assert.equal(resume(session, { version: '2', answers, page: 'page-3' }), false);
    assert.deepEqual([session.answers, session.page], [answers, 'page-3']);
  });

  it('of another version says so, and stands where something new is asked', () => {
    const session = new FormSession(now);
    assert.equal(resume(session, { version: '1', answers, page: 'page-3' }), true);
    assert.deepEqual([session.answers, session.page, session.faults], [{ name: 'Sam' }, 'page-1', []]);
  });

  it('never leads further than the person was, nor to a page that is gone', () => {
    const session = new FormSession(now);
    resume(session, { version: '1', answers, page: 'page-0' });
    assert.equal(session.page, 'page-0');
    resume(session, { version: '1', answers, page: 'gone' });
    assert.equal(session.page, 'page-0');
  });
});
