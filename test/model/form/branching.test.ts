import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Answer, Answers } from '../../../src/model/form/answers.js';
import { holds, comparisonsIn, type Condition } from '../../../src/model/form/condition.js';
import { comparisons } from '../../../src/model/form/comparisons.js';
import type { Definition, Question } from '../../../src/model/form/definition.js';
import { FormSession } from '../../../src/model/form/session.js';
import { evaluateVisibility, visibleQuestions } from '../../../src/model/form/visible.js';
import { judge, judgeForm, judgeOne } from './judge.js';
import { form, question } from './sample.js';

const value = fc.constantFrom<(string | number | boolean)[]>('a', 'b', '', -1, 0, 1, 2, true, false);
const answer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  fc.constant(undefined),
  value,
  fc.constant('  '),
  fc.subarray(['a', 'b']),
);

/** A condition over some questions, up to four levels deep. */
const conditionOver = (ids: readonly string[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, depthSize: 'medium', withCrossShrink: true },
      fc.record(
        { question: fc.constantFrom(...ids), op: fc.constantFrom(...comparisons), value },
        { requiredKeys: ['question', 'op'], noNullPrototype: true },
      ),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }, { noNullPrototype: true }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }, { noNullPrototype: true }),
      fc.record({ not: tie('condition') }, { noNullPrototype: true }),
    ),
  })).condition;

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const answersOver = (some: readonly string[]): fc.Arbitrary<Answers> =>
  fc
    .record(Object.fromEntries(some.map((id) => [id, answer])), { noNullPrototype: true })
    .map((given) =>
      Object.fromEntries(
        Object.entries(given).flatMap(([id, each]) => (each === undefined ? [] : [[id, each]])),
      ),
    );

/** A form of six questions on three pages, with conditions on pages, questions and options that look back only. */
const branchingForm: fc.Arbitrary<Definition> = fc
  .tuple(
    ...ids.map((id, index) => {
      const earlier = ids.slice(0, index);
      const when =
        earlier.length === 0 ? fc.constant(undefined) : fc.option(conditionOver(earlier), { nil: undefined });
      return fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom('text' as const, 'multiple-choice' as const, 'single-choice' as const),
        when,
        option: when,
        page: when,
      });
    }),
  )
  .map((drawn) => {
    const asked = drawn.map(({ id, kind, when, option }): Question => {
      const gate = when && { when };
      if (kind === 'text') return question('text', { id, ...gate });
      const options = [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B', ...(option && { when: option }) },
      ];
      return question(kind, { id, options, ...gate });
    });
    return form(
      ...[0, 2, 4].map((at) => {
        const when = drawn[at]?.page;
        return when ? { when, questions: asked.slice(at, at + 2) } : asked.slice(at, at + 2);
      }),
    );
  });

const today = '2026-11-22';

describe('a condition', () => {
  it('agrees with a second evaluation of any nested condition over any answers', () => {
    fc.assert(
      fc.property(conditionOver(ids), answersOver(ids), (condition, answers) => {
        assert.equal(holds(condition, answers, today), judge(condition, answers, today));
      }),
      { numRuns: 3000 },
    );
  });

  for (const op of comparisons) {
    it(`compares every pair of answer and value by "${op}" as the table says`, () => {
      const answers: (Answer | undefined)[] = [
        undefined,
        '',
        ' ',
        'a',
        'b',
        '2008-11-23',
        -1,
        0,
        1,
        2,
        true,
        false,
        [],
        ['a'],
        ['b', 'a'],
      ];
      let held = 0;
      for (const each of answers) {
        for (const value of [undefined, '', 'a', 'b', -1, 0, 1, 18, true, false]) {
          const condition = { question: 'q', op, ...(value === undefined ? {} : { value }) };
          const given: Answers = each === undefined ? {} : { q: each };
          assert.equal(
            holds(condition, given, today),
            judgeOne(op, each, value, today),
            `${JSON.stringify(each)} ${op} ${String(value)}`,
          );
          held += judgeOne(op, each, value, today) ? 1 : 0;
        }
      }
      assert.ok(held > 0, 'the table never says yes, so it proves nothing');
    });
  }

  it('knows what all, any and not mean, also of nothing', () => {
    const yes: Condition = { question: 'q', op: 'answered' };
    const no: Condition = { not: yes };
    const q = { q: 'x' };
    assert.deepEqual(
      [
        { all: [] },
        { all: [yes, yes] },
        { all: [yes, no] },
        { any: [] },
        { any: [no, yes] },
        { any: [no, no] },
        no,
        { not: no },
      ].map((condition) => holds(condition, q)),
      [true, true, false, false, true, false, false, true],
    );
    assert.equal(holds(undefined, {}), true);
  });

  it('names every question it looks at, however deep', () => {
    const of = (id: string): Condition => ({ question: id, op: 'answered' });
    assert.deepEqual(
      comparisonsIn({ all: [of('a'), { any: [of('b'), { not: { all: [of('c'), of('a')] } }] }] }).map(
        ({ question }) => question,
      ),
      ['a', 'b', 'c', 'a'],
    );
    assert.deepEqual(comparisonsIn(undefined), []);
  });
});

describe('what one person sees', () => {
  it('agrees with crossing out until nothing changes, for any form and any answers', () => {
    fc.assert(
      fc.property(branchingForm, answersOver(ids), (definition, answers) => {
        const judged = judgeForm(definition, answers);
        assert.deepEqual(
          visibleQuestions(definition, answers).map(({ id }) => id),
          judged.shown,
        );
        assert.deepEqual(evaluateVisibility(definition, answers).answers, judged.counted);
      }),
      { numRuns: 1500 },
    );
  });

  it('never counts an answer to a hidden question', () => {
    fc.assert(
      fc.property(branchingForm, answersOver(ids), (definition, answers) => {
        const session = new FormSession(definition, { answers });
        // An answer that its question cannot take never comes in, so it shows and hides nothing either.
        const { shown } = judgeForm(definition, session.answers);
        assert.deepEqual(
          session.sections.flatMap(({ questions }) => questions.map(({ id }) => id)),
          shown,
        );
        for (const id of Object.keys(session.visibleAnswers)) assert.ok(shown.includes(id));
      }),
    );
  });

  it('reaches every visible question by going on from page to page', () => {
    fc.assert(
      fc.property(branchingForm, answersOver(ids), (definition, answers) => {
        const session = new FormSession(definition, { trailingPages: ['review'] });
        const met: string[] = [];
        const answered = new Set<string>();
        for (let steps = 0; session.page !== 'review'; steps++) {
          assert.ok(steps < 50, 'going on never ends');
          const next = session.current?.questions.find(({ id }) => !answered.has(id));
          if (next) {
            answered.add(next.id);
            met.push(next.id);
            // Only answers that this kind can take: a wrong one would rightly hold the person back.
            const given = answers[next.id];
            const fits =
              next.kind === 'multiple-choice'
                ? Array.isArray(given)
                : typeof given === 'string' && /^[ab]$/.test(given);
            if (fits) session.answer(next.id, given);
          } else assert.ok(session.next(), 'a page of right answers is left');
        }
        const shown = session.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
        assert.deepEqual(
          shown.filter((id) => !met.includes(id)),
          [],
        );
      }),
    );
  });

  it('lets an answer that is hidden drive nothing further down', () => {
    const has = (id: string): Condition => ({ question: id, op: 'answered' });
    const definition = form([
      question('text', { id: 'a' }),
      question('text', { id: 'b', when: has('a') }),
      question('text', { id: 'c', when: has('b') }),
    ]);
    const shown = (answers: Answers) => visibleQuestions(definition, answers).map(({ id }) => id);
    assert.deepEqual(shown({ a: 'x', b: 'y' }), ['a', 'b', 'c']);
    assert.deepEqual(shown({ b: 'y', c: 'z' }), ['a']);
    assert.deepEqual(evaluateVisibility(definition, { b: 'y', c: 'z' }).answers, {});
  });

  it('takes back an option that is no longer shown, and keeps the others', () => {
    const options = [
      { id: 'gym', label: 'Gym' },
      { id: 'run', label: 'Run', when: { question: 'knee', op: 'equals', value: 'no' } satisfies Condition },
    ];
    const likes = question('multiple-choice', { id: 'likes', options });
    const definition = form([
      question('yes-no', { id: 'knee' }),
      likes,
      question('single-choice', { id: 'best', options }),
    ]);
    assert.deepEqual(
      evaluateVisibility(definition, { knee: 'yes', likes: ['run', 'gym'], best: 'run' }).answers,
      {
        knee: 'yes',
        likes: ['gym'],
      },
    );
    assert.deepEqual(evaluateVisibility(definition, { knee: 'yes', likes: ['run'] }).answers, {
      knee: 'yes',
    });
    assert.deepEqual(evaluateVisibility(definition, { knee: 'no', likes: ['run'], best: 'run' }).answers, {
      knee: 'no',
      likes: ['run'],
      best: 'run',
    });
  });

  it('leaves out a page on which nothing is asked', () => {
    const never: Condition = { any: [] };
    const definition = form([question('text', { id: 'a' })], [question('text', { id: 'b', when: never })], {
      when: never,
      questions: [question('text', { id: 'c' })],
    });
    assert.deepEqual(
      evaluateVisibility(definition, {}).sections.map(({ section }) => section.id),
      ['page-0'],
    );
  });

  it('takes null from a prefill for no answer', () => {
    const definition = form([question('text', { id: 'a' })]);
    assert.deepEqual(evaluateVisibility(definition, { a: null } as never).answers, {});
  });
});
