import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goalSchema } from '../../../src/model/goals/goal.js';
import { lowestBmi, weightGoalLimit } from '../../../src/model/goals/limits.js';
import { measureOf, measures } from '../../../src/model/goals/measures.js';
import { smallWins } from '../../../src/model/goals/small-wins.js';
import { starterIds, starters } from '../../../src/model/goals/starters.js';

const goal = {
  id: 'goal-1',
  starter: 'endurance',
  text: 'Walk for 40 minutes',
  why: 'The coast path in spring',
  measure: { id: 'minutes-a-session', unit: 'minutes' },
  baseline: 10,
  target: 40,
  by: '2027-03-14',
  importance: 9,
  confidence: 5,
  hope: 'I walked a lot last summer',
  wins: [{ value: 15, by: '2026-12-06' }],
  plan: { when: 'it rains', then: 'I do ten minutes of stairs' },
};
const accepts = (change: object) => goalSchema.safeParse({ ...goal, ...change }).success;

describe('a goal', () => {
  it('is taken as it stands', () => {
    assert.deepEqual(goalSchema.parse(goal), goal);
  });
  it('needs neither a why, nor rulers, nor a plan', () => {
    const { id, starter, text, measure, baseline, target, by, wins } = goal;
    const bare = { id, starter, text, measure, baseline, target, by, wins };
    assert.ok(goalSchema.safeParse(bare).success);
  });

  const refused: [string, object][] = [
    ['a key nobody knows', { mood: 'good' }],
    ['no text', { text: '' }],
    ['a text without an end', { text: 'a'.repeat(2001) }],
    ['a measure nobody knows', { measure: { id: 'likes', unit: 'times' } }],
    ['a unit that is not the measure’s', { measure: { id: 'minutes-a-session', unit: 'glasses' } }],
    ['a target that is no number', { target: Infinity }],
    ['a day that is not in the calendar', { by: '2027-02-29' }],
    ['an importance of 11', { importance: 11 }],
    ['a confidence of 6.5', { confidence: 6.5 }],
    ['no wins', { wins: [] }],
    ['nine wins', { wins: new Array(9).fill(goal.wins[0]) }],
    ['a weight below nothing', { weight: { importance: -1, difficulty: 2 } }],
    ['a weight above three', { weight: { importance: 1, difficulty: 4 } }],
    ['four outcomes', { levels: ['a', 'b', 'c', 'd'] }],
    ['an outcome of three', { reached: 3 }],
    ['progress without a day', { progress: [{ value: 3 }] }],
    ['half a plan', { plan: { when: 'it rains' } }],
  ];
  for (const [what, change] of refused)
    it(`is refused with ${what}`, () => {
      assert.equal(accepts(change), false);
    });

  it('can be made from any starter and its first measure', () => {
    for (const { id, measures: ways } of starters) {
      const measure = measureOf(ways[0]);
      const { min: baseline, step, unit } = measure;
      const target = baseline + 3 * step;
      const { wins } = smallWins({ measure, baseline, target, start: '2026-11-22', by: '2027-11-22' });
      const made = { starter: id, measure: { id: measure.id, unit }, baseline, target, wins };
      assert.ok(accepts(made), id);
    }
  });
});

describe('the starters and measures', () => {
  it('are each there once', () => {
    assert.deepEqual(
      starters.map(({ id }) => id),
      starterIds,
    );
    assert.equal(new Set(measures.map(({ id }) => id)).size, measures.length);
  });
  it('count body weight under one starter alone, which asks gently first', () => {
    const heavy = starters.filter((each) => each.measures.includes('kilograms-of-body-weight'));
    assert.deepEqual(
      heavy.map(({ id }) => id),
      ['weight'],
    );
  });
  it('let every measure move by at least one countable step in two weeks', () => {
    for (const { step, pace } of measures) assert.ok((14 / pace.days) * pace.atLeast >= step);
  });
});

describe('a body-weight goal', () => {
  it('is not taken under 18', () => {
    assert.equal(weightGoalLimit({ age: 17 }), 'under-18');
    assert.equal(weightGoalLimit({ age: 18 }), undefined);
  });
  it('gives way to another goal after disordered eating', () => {
    assert.equal(weightGoalLimit({ age: 30, disorderedEating: true, targetKg: 80 }), 'offer-another-goal');
  });
  it('does not aim below a body mass index of 18.5', () => {
    const edge = lowestBmi * 1.7 * 1.7;
    assert.equal(weightGoalLimit({ heightCm: 170, targetKg: edge - 0.1 }), 'below-healthy-weight');
    assert.equal(weightGoalLimit({ heightCm: 170, targetKg: edge + 0.1 }), undefined);
  });
  it('is not judged by what is not known', () => {
    assert.equal(weightGoalLimit({}), undefined);
    assert.equal(weightGoalLimit({ targetKg: 40 }), undefined);
  });
});
