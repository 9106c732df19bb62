import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ageFrom } from '../../../src/model/flow/age-from.js';
import type { Definition } from '../../../src/model/form/definition.js';
import { addDays } from '../../../src/model/goals/dates.js';
import { ageFact, type AgeAnswers, type AgeFact } from '../../../src/model/safety/minor.js';

const today = '2026-11-30';
const [born14, born18, born40] = ['2012-03-01', '2008-11-30', '1986-05-05'];

describe('whether somebody is of age', () => {
  const cases: [string, AgeAnswers, AgeFact][] = [
    ['nothing was said', {}, { group: 'unknown' }],
    ['18 or over was said', { adult: true }, { group: 'adult' }],
    ['under 18 was said', { adult: false }, { group: 'under-18' }],
    ['the birth date makes 14', { birthDate: born14 }, { group: 'under-18' }],
    ['the birthday is today', { birthDate: born18 }, { group: 'adult' }],
    ['the birthday is tomorrow', { birthDate: '2008-12-01' }, { group: 'under-18' }],
    ['a parent fills it in', { filledBy: 'parent' }, { group: 'under-18' }],
    ['a guardian fills it in', { filledBy: 'guardian' }, { group: 'under-18' }],
    ['somebody helps', { filledBy: 'helper', adult: true }, { group: 'adult' }],
    ['the date is none', { birthDate: '2012-02-30', adult: true }, { group: 'adult' }],
    ['the date is yet to come', { birthDate: '2027-01-01', adult: true }, { group: 'adult' }],
    ['both say 40', { adult: true, birthDate: born40 }, { group: 'adult' }],
    ['both say 14', { adult: false, birthDate: born14 }, { group: 'under-18' }],
    [
      '18 or over was said, and the birth date makes 14',
      { adult: true, birthDate: born14 },
      { group: 'under-18', contradiction: { said: 'adult', years: 14 } },
    ],
    [
      'under 18 was said, and the birth date makes 40',
      { adult: false, birthDate: born40 },
      { group: 'under-18', contradiction: { said: 'under-18', years: 40 } },
    ],
    [
      'a parent fills it in, and the birth date makes 40',
      { filledBy: 'parent', birthDate: born40 },
      { group: 'under-18', contradiction: { said: 'under-18', years: 40 } },
    ],
    [
      'a parent fills it in for somebody of 18 or over',
      { filledBy: 'parent', adult: true },
      { group: 'under-18', contradiction: { said: 'adult' } },
    ],
  ];
  for (const [when, answers, fact] of cases)
    it(`is known when ${when}`, () => {
      assert.deepEqual(ageFact(answers, today), fact);
    });

  const birthDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(today, -days));
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  const said = fc.record({
    adult: maybe(fc.boolean()),
    birthDate: maybe(fc.oneof(birthDate, fc.string())),
    filledBy: maybe(fc.constantFrom('me', 'helper', 'parent', 'guardian')),
  });

  it('is under 18 as soon as one answer alone says so, whatever the others say', () => {
    fc.assert(
      fc.property(said, (answers) => {
        const { adult, birthDate: born, filledBy } = answers;
        const alone = [{ adult }, { birthDate: born }, { filledBy }].map(
          (each) => ageFact(each, today).group,
        );
        const expected = alone.includes('under-18')
          ? 'under-18'
          : alone.includes('adult')
            ? 'adult'
            : 'unknown';
        const fact = ageFact(answers, today);
        assert.equal(fact.group, expected);
        assert.equal(fact.contradiction !== undefined, alone.includes('under-18') && alone.includes('adult'));
      }),
    );
  });

  const form: Definition = {
    schema: 'rapport/definition@1',
    id: 'first-talk',
    version: '1',
    title: 'First talk',
    sections: [
      {
        id: 'one',
        title: 'One',
        questions: [
          { id: 'helper', kind: 'text', label: 'Who helps', role: 'filled-by' },
          {
            id: 'who',
            kind: 'single-choice',
            label: 'Who fills this in',
            role: 'filled-by',
            options: [
              { id: 'me', label: 'I do' },
              { id: 'parent', label: 'A parent' },
            ],
          },
          { id: 'grown', kind: 'yes-no', label: '18 or over', role: 'adult' },
          { id: 'born', kind: 'date', label: 'Born', role: 'birth-date' },
        ],
      },
    ],
  };

  it('is read from a form by the roles of its questions', () => {
    const read = (answers: Record<string, string>) => ageFrom(form, answers, today);
    assert.deepEqual(read({}), { group: 'unknown' });
    assert.deepEqual(read({ grown: 'yes', born: born14 }), {
      group: 'under-18',
      contradiction: { said: 'adult', years: 14 },
    });
    assert.deepEqual(read({ who: 'parent' }), { group: 'under-18' });
    assert.deepEqual(read({ helper: 'parent', who: 'me', grown: 'yes' }), { group: 'adult' });
    assert.deepEqual(read({ grown: 'rather-not-say' }), { group: 'unknown' });
  });
});
