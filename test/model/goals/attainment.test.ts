import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attainmentT, type AttainmentLevel, type RatedGoal } from '../../../src/model/goals/attainment.js';

const rated = (levels: (number | null)[], weights: number[]): RatedGoal[] =>
  levels.map((level, i) => ({ level: level as AttainmentLevel | null, weight: weights[i] ?? 1 }));

const near = (actual: number | undefined, expected: number, within = 1e-9) => {
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) < within,
    `${String(actual)} for ${expected}`,
  );
};

describe('a goal attainment T score', () => {
  it('equals the published vectors', () => {
    assert.equal(attainmentT(rated([-2, 0, -1, 2, 0, 1], [3, 5, 1, 4, 2, 6])), 55);
    near(attainmentT(rated([-1, -1, 0, 0, -1], [1, 1, 1, 1, 1])), 40.95466, 5e-6);
    [60, 62.4, 63.69, 64.51, 65.08].forEach((expected, i) => {
      near(attainmentT(rated(new Array<number>(i + 1).fill(1), [])), expected, 0.005);
    });
  });

  it('equals 200 goal sets scored in R', () => {
    const rows = readFileSync(new URL('../../reference/gas-tscores.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.replaceAll('"', '').split(','));
    assert.equal(rows.length, 200);
    for (const [, levels = '', weights = '', rho, expected] of rows) {
      const goals = rated(
        levels.split(' ').map((level) => (level === 'NA' ? null : Number(level))),
        weights.split(' ').map(Number),
      );
      near(attainmentT(goals, Number(rho)), Number(expected));
    }
  });

  it('counts every goal once when all weights are 0', () => {
    assert.equal(attainmentT(rated([2, -1], [0, 0])), attainmentT(rated([2, -1], [1, 1])));
    assert.equal(attainmentT(rated([2, -1, null], [0, 0, 5])), attainmentT(rated([2, -1], [1, 1])));
  });
  it('is not there while nothing is rated', () => {
    assert.equal(attainmentT([]), undefined);
    assert.equal(attainmentT(rated([null, null], [1, 2])), undefined);
  });
  it('refuses a negative weight, even on a goal that is not rated', () => {
    assert.throws(() => attainmentT(rated([1, 0], [1, -1])), RangeError);
    assert.throws(() => attainmentT(rated([1, null], [1, -1])), RangeError);
    assert.throws(() => attainmentT(rated([1], [NaN])), RangeError);
  });
  it('refuses a sixth level and a correlation outside 0 to 1', () => {
    assert.throws(() => attainmentT(rated([3], [1])), RangeError);
    assert.throws(() => attainmentT(rated([0.5], [1])), RangeError);
    assert.throws(() => attainmentT(rated([1], [1]), 1.2), RangeError);
    assert.throws(() => attainmentT(rated([1], [1]), NaN), RangeError);
  });
  it('mirrors around 50 and ignores the scale of the weights', () => {
    const goal = fc.record({
      level: fc.constantFrom<AttainmentLevel>(-2, -1, 0, 1, 2),
      weight: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(goal, { minLength: 1, maxLength: 8 }), (goals) => {
        const score = attainmentT(goals) ?? NaN;
        const mirrored = goals.map(({ level, weight }) => ({ level: -level as AttainmentLevel, weight }));
        near(attainmentT(mirrored), 100 - score);
        near(attainmentT(goals.map(({ level, weight }) => ({ level, weight: weight * 3 }))), score);
      }),
    );
  });
});
