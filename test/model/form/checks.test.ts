import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mismatchesIn } from '../../../src/model/form/checks.js';
import { comparisonsIn, holds } from '../../../src/model/form/condition.js';
import { DefinitionError } from '../../../src/model/form/definition-error.js';
import { questionsOf, type Definition } from '../../../src/model/form/definition.js';
import { extendDefinition, parseExtension } from '../../../src/model/form/extend.js';
import { parseDefinition } from '../../../src/model/form/parse-definition.js';
import { evaluateVisibility } from '../../../src/model/form/visible.js';
import { withoutGuardian } from '../../../src/model/form/without-guardian.js';
import { allMismatches } from '../../../src/model/flow/mismatches.js';
import { answersTo } from '../../answers.js';
import { everyPreset } from './every-preset.js';
import { form, question } from './sample.js';

const today = '2026-11-22';
const lives = question('single-choice', {
  id: 'lives',
  options: [
    { id: 'alone', label: 'Alone' },
    { id: 'family', label: 'With family' },
  ],
});
const helped = question('yes-no', { id: 'helped', label: 'Does family at home help you?' });
const born = question('date', { id: 'born', label: 'Born', role: 'birth-date' });
const check = {
  id: 'alone-helped',
  when: {
    all: [
      { question: 'lives', op: 'equals', value: 'alone' },
      { question: 'helped', op: 'equals', value: 'yes' },
    ],
  },
  says: 'You live alone, and family at home helps you.',
};
const base = form([lives, helped, born]);
const withChecks = (...checks: unknown[]) => ({ ...base, checks });

describe('a check of a form', () => {
  it('says what does not fit, and which questions it is about', () => {
    const definition = parseDefinition(withChecks(check));
    assert.deepEqual(mismatchesIn(definition, { lives: 'alone', helped: 'yes' }), [
      { id: 'alone-helped', says: check.says, questions: ['lives', 'helped'] },
    ]);
    for (const fits of [{}, { lives: 'alone' }, { lives: 'family', helped: 'yes' }])
      assert.deepEqual(mismatchesIn(definition, fits), []);
  });

  it('names only questions that were answered', () => {
    const when = {
      all: [{ question: 'lives', op: 'answered' }, { not: { question: 'helped', op: 'answered' } }],
    };
    const definition = parseDefinition(withChecks({ ...check, when }));
    assert.deepEqual(mismatchesIn(definition, { lives: 'alone' })[0]?.questions, ['lives']);
  });

  it('can look at an age', () => {
    const when = { all: [{ question: 'born', op: 'younger-than', value: 16 }, check.when.all[0]] };
    const definition = parseDefinition(withChecks({ ...check, when }));
    const ids = (day: string) =>
      mismatchesIn(definition, { lives: 'alone', born: day }, today).map(({ id }) => id);
    assert.deepEqual(ids('2010-11-23'), ['alone-helped']);
    assert.deepEqual(ids('2010-11-22'), []);
  });

  const mistakes: readonly (readonly [string, unknown, string, RegExp])[] = [
    ['one question alone', { ...check, when: check.when.all[0] }, 'checks.0.when', /two questions/],
    ['nothing', { ...check, when: { all: [] } }, 'checks.0.when', /two questions/],
    [
      'a question that is not there',
      { ...check, when: { all: [check.when.all[0], { question: 'nobody', op: 'answered' }] } },
      'checks.0.when',
      /"nobody"/,
    ],
    [
      'an answer that is not there',
      { ...check, when: { all: [{ question: 'lives', op: 'equals', value: 'abroad' }, check.when.all[1]] } },
      'checks.0.when',
      /no answer to "lives"/,
    ],
    ['no words', { id: 'silent', when: check.when }, 'checks.0.says', /missing|string/],
    [
      'an age in a question that is no date',
      { ...check, when: { all: [{ question: 'lives', op: 'younger-than', value: 18 }, check.when.all[1]] } },
      'checks.0.when',
      /kind "date"/,
    ],
    [
      'an age without years',
      { ...check, when: { all: [{ question: 'born', op: 'younger-than' }, check.when.all[1]] } },
      'checks.0.when',
      /in years/,
    ],
  ];
  for (const [what, json, path, says] of mistakes)
    it(`is refused by its place: ${what}`, () => {
      assert.throws(
        () => parseDefinition(withChecks(json)),
        (error: unknown) =>
          error instanceof DefinitionError && error.path === path && says.test(error.problem),
      );
    });

  it('is refused where its id is used twice, and where an option or a group looks at an age', () => {
    assert.throws(() => parseDefinition(withChecks(check, check)), /checks\.1\.id/);
    const age = { question: 'born', op: 'younger-than', value: 18 } as const;
    const option = { id: 'school', label: 'At school', when: age };
    const choice = question('single-choice', { id: 'days', options: [option] });
    assert.throws(() => parseDefinition(form([born, choice])), /younger-than/);
    const inner = question('text', { id: 'inner', label: 'In', when: age });
    const group = question('group', { id: 'each-one', one: 'One', questions: [inner] });
    assert.throws(() => parseDefinition(form([born, group])), /younger-than/);
  });
});

describe('a form that builds on another', () => {
  const own = (more: object) => ({
    schema: 'rapport/definition@1',
    extends: 'personal-training',
    id: 'ours',
    version: '1',
    ...more,
  });
  const { definition } = everyPreset[0]!;
  const built = (more: object) => extendDefinition(definition, parseExtension(own(more)));
  const ids = ({ checks = [] }: Definition) => checks.map(({ id }) => id);
  const mine = {
    id: 'studio-online',
    when: {
      all: [
        { question: 'format', op: 'includes', value: 'studio' },
        { question: 'active', op: 'equals', value: 'yes' },
      ],
    },
    says: 'Both.',
  };

  it('keeps our checks and adds its own', () => {
    assert.deepEqual(ids(built({ checks: [mine] })), [...ids(definition), 'studio-online']);
  });

  it('leaves out a check by its id, and with a question that it looks at', () => {
    assert.deepEqual(ids(built({ remove: ['pain-nowhere'] })), ['active-first-try', 'operation-nowhere']);
    assert.deepEqual(ids(built({ remove: ['hard-before'] })), ['pain-nowhere', 'operation-nowhere']);
  });

  it('is told by its own place what is wrong with its check', () => {
    const wrong = { ...mine, when: { all: [mine.when.all[0], { question: 'hotel', op: 'answered' }] } };
    assert.throws(
      () => built({ checks: [mine, { ...wrong, id: 'second' }] }),
      (error: unknown) => error instanceof DefinitionError && error.path === 'checks.1.when',
    );
    assert.throws(
      () => built({ checks: [{ ...mine, id: 'pain-nowhere' }] }),
      (error: unknown) => error instanceof DefinitionError && error.path === 'checks.0.id',
    );
  });
});

describe('what a person says of their age', () => {
  const { definition } = everyPreset.find(({ id }) => id === 'personal-training-full')!;

  it('is one of the things that hardly fit', () => {
    const [first] = allMismatches(definition, { adult: 'yes', 'birth-date': '2012-03-04' }, today);
    assert.deepEqual(first, {
      id: 'age',
      age: { said: 'adult', years: 14 },
      questions: ['adult', 'birth-date'],
    });
    assert.deepEqual(allMismatches(definition, { adult: 'no', 'birth-date': '2012-03-04' }, today), []);
  });

  for (const { id, definition: each } of everyPreset)
    it(`asks a guardian whenever anything says under 18: ${id}`, () => {
      const asks = (answers: object) =>
        evaluateVisibility(each, answers as never, today).sections.some(
          ({ section }) => section.id === 'guardian',
        );
      if (questionsOf(each).some(({ role }) => role === 'adult')) {
        assert.ok(asks({ adult: 'no' }), 'no');
        assert.ok(!asks({ adult: 'yes' }), 'yes');
      }
      if (!questionsOf(each).some(({ role }) => role === 'birth-date')) return;
      assert.ok(asks({ adult: 'yes', 'birth-date': '2008-11-23' }));
      assert.ok(asks({ 'birth-date': '2012-01-01' }));
      assert.ok(!asks({ adult: 'yes', 'birth-date': '2008-11-22' }));
    });

  it('asks no guardian where the practice says that the law does not', () => {
    for (const { definition: each } of everyPreset) {
      const without = withoutGuardian(each);
      assert.ok(!questionsOf(without).some(({ role }) => role === 'guardian'));
      assert.equal(without.sections.length, each.sections.length - 1);
      assert.deepEqual(parseDefinition(without).id, each.id);
    }
  });
});

describe('the checks that ship', () => {
  for (const { id, definition } of everyPreset)
    it(`each can hold, and says nothing that its answers do not: ${id}`, () => {
      for (const { id: name, when, says } of definition.checks ?? []) {
        assert.ok(typeof says === 'string' && says !== name, name);
        const found = comparisonsIn(when);
        const answers = Object.fromEntries(
          found.map(({ question: asked, op, value }) => [asked, op === 'includes' ? [value] : value]),
        );
        assert.ok(holds(when, answers as never, today), name);
      }
      fc.assert(
        fc.property(answersTo(definition), (answers) => {
          for (const { questions } of allMismatches(definition, answers, today))
            assert.ok(questions.every((asked) => answers[asked] !== undefined));
        }),
        { numRuns: 100 },
      );
    });
});
