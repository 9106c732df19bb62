import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentFrom } from '../../../src/model/flow/content.js';
import type { Outcomes } from '../../../src/model/flow/parts.js';
import type { Answers } from '../../../src/model/form/answers.js';
import type { Goal } from '../../../src/model/goals/goal.js';
import { forEverybody, isForEverybody } from '../../../src/model/instruments/by-id.js';
import { instruments } from '../../../src/model/instruments/registry.js';
import { form, question } from '../form/sample.js';

const today = '2026-12-01';
const choices = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
const intake = form([
  question('yes-no', { id: 'grown', role: 'adult' }),
  question('date', { id: 'born', role: 'birth-date' }),
  question('single-choice', { id: 'who', role: 'filled-by', options: choices('me', 'parent') }),
  question('multiple-choice', {
    ...{ id: 'lately', role: 'ready-recent' },
    options: choices('pregnancy', 'birth', 'surgery', 'none'),
  }),
]);

const goal = (id: string, change: Partial<Goal>): Goal => ({
  ...{ id, starter: 'own', text: 'Walk to the bakery', measure: { id: 'times', unit: 'times' } },
  ...{ baseline: 0, target: 3, by: '2027-03-14', wins: [{ value: 3, by: '2027-03-14' }], ...change },
});
const kept = [
  goal('walk', {}),
  goal('lift', {
    ...{ starter: 'strength', text: 'Feel stronger', baseline: 20, target: 40 },
    measure: { id: 'kilograms-lifted', unit: 'kilograms' },
  }),
  goal('carry', { text: 'Carry my daughter' }),
];
const ruledOut = [
  goal('weight', { starter: 'weight', text: 'Change my weight gently' }),
  goal('counted', { measure: { id: 'kilograms-of-body-weight', unit: 'kilograms' } }),
  goal('words', { text: 'Lose 10 kg so I can carry my daughter' }),
  goal('lighter', {
    ...{ text: 'A better me', baseline: 60, target: 45 },
    measure: { id: 'kilograms-lifted', unit: 'kilograms' },
  }),
  goal('hours', { text: "Don't eat until dinner" }),
];
const ids = instruments.map(({ id }) => id);
const outcomes = (answers: Answers | undefined): Partial<Outcomes> => ({
  ...(answers && { intake: { definition: intake, answers } }),
  questionnaire: {
    share: true,
    results: [...ids, 'own-one', 'own-two'].map((instrument) => ({
      ...{ instrument, version: '1.0', subscales: {}, items: {}, complete: true },
    })),
  },
  goals: { goals: [...kept, ...ruledOut] },
});
const sent = (answers: Answers | undefined, own?: readonly unknown[]) => {
  const { results, goals } = contentFrom('rapport-journey', outcomes(answers), { today, instruments: own });
  return { results: results.map(({ instrument }) => instrument), goals: goals.map(({ id }) => id) };
};
const idsOf = (goals: readonly Goal[]) => goals.map(({ id }) => id);
const everything = { results: [...ids, 'own-one', 'own-two'], goals: idsOf([...kept, ...ruledOut]) };

describe('what is sent of parts that were done before the answers changed', () => {
  for (const [name, answers] of [
    ['who says under 18', { grown: 'no' }],
    ['who was born 14 years ago', { born: '2012-06-01' }],
    ['who said 18 or over and was born 14 years ago', { grown: 'yes', born: '2012-06-01' }],
    ['whose parent fills it in', { grown: 'yes', who: 'parent' }],
    ['who is 18 tomorrow', { born: '2008-12-02' }],
  ] as const)
    it(`is nothing for practitioners and no goal of weight from somebody ${name}`, () => {
      assert.deepEqual(sent(answers), { results: forEverybody, goals: idsOf(kept) });
    });

  for (const lately of ['pregnancy', 'birth', 'surgery'])
    it(`is no goal of weight after ${lately}, and every result`, () => {
      assert.deepEqual(sent({ grown: 'yes', lately: [lately] }), { ...everything, goals: idsOf(kept) });
    });

  it('is everything from whoever is of age, did not say, or was not asked', () => {
    for (const answers of [{ grown: 'yes', lately: ['none'] }, { born: '2008-12-01' }, {}, undefined])
      assert.deepEqual(sent(answers), everything);
  });

  it('is of a practice’s own questionnaires what they are for everybody', () => {
    const own = ['own-one', 'own-two'].map((id, at) => ({
      instrument: { id, audience: at ? 'practitioner' : 'public' },
    }));
    assert.deepEqual(sent({ grown: 'no' }, own).results, [...forEverybody, 'own-one']);
    assert.deepEqual(sent({ grown: 'yes' }, own), everything);
    for (const odd of [null, 'gse', { instrument: null }, { wordingOf: 'gse' }])
      assert.deepEqual(sent({ grown: 'no' }, [odd]).results, forEverybody);
  });

  it('is nothing that was not shared', () => {
    const { questionnaire } = outcomes({});
    const kept = { questionnaire: { ...questionnaire!, share: false } };
    assert.deepEqual(contentFrom('rapport-journey', kept).results, []);
  });
});

describe('the instruments for everybody', () => {
  it('are those whose audience is everybody', () => {
    for (const { id, audience } of instruments) assert.equal(isForEverybody(id), audience === 'public', id);
    for (const id of forEverybody) assert.ok(ids.includes(id), id);
  });
});
