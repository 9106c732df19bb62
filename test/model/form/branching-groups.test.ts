import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isEntries, type Answer, type Answers, type Entry } from '../../../src/model/form/answers.js';
import type { Condition } from '../../../src/model/form/condition.js';
import { questionsOf, type Definition, type QuestionOf } from '../../../src/model/form/definition.js';
import { parseDefinition } from '../../../src/model/form/parse-definition.js';
import { FormSession } from '../../../src/model/form/session.js';
import { evaluateVisibility, visibleQuestions } from '../../../src/model/form/visible.js';
import { judge, judgeForm } from './judge.js';
import { form, question } from './sample.js';

const given = (id: string, value: string): fc.Arbitrary<Condition> =>
  fc.constantFrom<Condition[]>(
    { question: id, op: 'answered' },
    { question: id, op: 'equals', value },
    { question: id, op: 'includes', value },
    { not: { question: id, op: 'includes', value } },
    { not: { question: id, op: 'equals', value } },
  );
const yes = given('gate', 'yes');
const knee = given('place', 'knee-left');
const pain = given('pain', 'yes');
const gate = (...some: fc.Arbitrary<Condition>[]) => fc.option(fc.oneof(...some), { nil: undefined });
const when = <Shown extends object>(condition: Condition | undefined, rest: Shown) => ({
  ...rest,
  ...(condition && { when: condition }),
});

const ab = (condition: Condition | undefined) => [
  { id: 'a', label: 'A' },
  when(condition, { id: 'b', label: 'B' }),
];

/** A form with a gate, places, a group for each place, a group to add to, and a matrix: with conditions on anything. */
const groupedForm: fc.Arbitrary<Definition> = fc
  .record({
    place: gate(yes),
    each: gate(yes, knee),
    pain: gate(yes, knee),
    since: gate(yes, knee, pain),
    option: gate(yes, knee, pain),
    open: gate(yes, knee),
    grid: gate(yes, knee),
    cell: gate(yes, knee),
    required: fc.boolean(),
  })
  .map((at) => {
    const within: QuestionOf<'group'>['questions'] = [
      when(at.pain, question('yes-no', { id: 'pain' })),
      when(at.since, question('single-choice', { id: 'since', options: ab(at.option) })),
    ];
    return form(
      [question('yes-no', { id: 'gate' }), when(at.place, question('body', { id: 'place' }))],
      [
        when(at.each, question('group', { id: 'for-each', each: 'place', questions: within })),
        when(at.open, question('group', { id: 'open', questions: within, required: at.required })),
        when(at.grid, question('matrix', { id: 'grid', options: ab(at.cell) })),
      ],
    );
  });

const maybe = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: undefined });
const tidy = <Value extends object>(record: Value): Value =>
  Object.fromEntries(Object.entries(record).filter(([, each]) => each !== undefined)) as Value;

const places = ['neck', 'knee-left', 'knee-right'];
const entry = (of: fc.Arbitrary<string | undefined>): fc.Arbitrary<Entry> =>
  fc
    .record(
      {
        of,
        pain: maybe(fc.constantFrom('yes', 'no')),
        since: maybe(fc.constantFrom('a', 'b')),
      },
      { noNullPrototype: true },
    )
    .map((each) => tidy(each) as Entry);

const answers: fc.Arbitrary<Answers> = fc
  .record(
    {
      gate: maybe(fc.constantFrom('yes', 'no')),
      place: maybe(fc.oneof(fc.constant(['none']), fc.subarray(places))),
      'for-each': maybe(
        fc.uniqueArray(entry(fc.constantFrom(...places)), { selector: ({ of }) => of, maxLength: 3 }),
      ),
      open: maybe(fc.array(entry(fc.constant(undefined)), { maxLength: 3 })),
      grid: maybe(
        fc
          .record(
            { r: maybe(fc.constantFrom('a', 'b')), s: maybe(fc.constantFrom('a', 'b')) },
            { noNullPrototype: true },
          )
          .map(tidy),
      ),
    },
    { noNullPrototype: true },
  )
  .map((some) => tidy(some) as Answers);

describe('a form with groups, places and rows', () => {
  it('is one that a practice may write', () => {
    fc.assert(
      fc.property(groupedForm, (definition) => {
        parseDefinition(JSON.parse(JSON.stringify(definition)));
      }),
    );
  });

  it('shows and counts what crossing out until nothing changes leaves', () => {
    fc.assert(
      fc.property(groupedForm, answers, (definition, some) => {
        const judged = judgeForm(definition, some);
        assert.deepEqual(
          visibleQuestions(definition, some).map(({ id }) => id),
          judged.shown,
        );
        assert.deepEqual(evaluateVisibility(definition, some).answers, judged.counted);
      }),
      { numRuns: 3000 },
    );
  });

  it('lets no hidden answer leave: of a question, an option, a row or an entry', () => {
    fc.assert(
      fc.property(groupedForm, answers, (definition, some) => {
        const counted = new FormSession(definition, { answers: some }).visibleAnswers;
        for (const asked of questionsOf(definition)) {
          const answer = counted[asked.id];
          if (answer === undefined) continue;
          assert.ok(judge(asked.when, counted), `${asked.id} is hidden and counts`);
          if (asked.kind === 'matrix') {
            const hidden = asked.options.filter((option) => !judge(option.when, counted)).map(({ id }) => id);
            for (const id of Object.values(answer as Entry)) assert.ok(!hidden.includes(String(id)));
          }
          if (asked.kind !== 'group') continue;
          assert.ok(isEntries(answer));
          for (const one of answer) {
            if (asked.each !== undefined)
              assert.ok((counted[asked.each] as string[]).includes(String(one.of)), 'an entry of no choice');
            for (const within of asked.questions) {
              if (one[within.id] === undefined) continue;
              const known = { ...counted, ...one };
              assert.ok(judge(within.when, known), `${within.id} is hidden in its entry and counts`);
              if (within.kind === 'single-choice')
                assert.ok(
                  within.options.some(({ id, when: on }) => id === one[within.id] && judge(on, known)),
                );
            }
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('can be gone through to the end by anybody, past everything that is shown', () => {
    fc.assert(
      fc.property(groupedForm, answers, (definition, some) => {
        const session = new FormSession(definition, { trailingPages: ['review'] });
        const met = new Set<string>();
        for (let steps = 0; session.page !== 'review'; steps++) {
          assert.ok(steps < 50, 'going on never ends');
          const next = session.current?.questions.find(({ id }) => !met.has(id));
          if (next) {
            met.add(next.id);
            const answer: Answer | undefined =
              some[next.id] ?? (next.required ? [{ pain: 'yes', since: 'a' }] : undefined);
            if (answer !== undefined) session.answer(next.id, answer);
            if (next.required && session.visibleAnswers[next.id] === undefined) return; // rightly held back
          } else assert.ok(session.next(), 'a page of right answers is left');
        }
        for (const { questions } of session.sections)
          for (const { id } of questions) assert.ok(met.has(id), `${id} was never met`);
      }),
    );
  });
});
