import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reliableChange } from '../../../src/model/scoring/reliable-change.js';

const csv = readFileSync(new URL('../../reference/jacobson-truax.csv', import.meta.url), 'utf8');
const [, ...rows] = csv
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((cell) => Number(cell.replaceAll('"', ''))));

const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;

describe('reliable change', () => {
  it('agrees with R on every row of the table', () => {
    assert.ok(rows.length >= 12);
    for (const [before, after, sd, reliability, , , rc, threshold] of rows as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ][]) {
      const found = reliableChange({ before, after, sd, reliability });
      assert.ok(near(found.rc, rc), `${found.rc} is not ${rc}`);
      assert.ok(near(found.threshold, threshold), `${found.threshold} is not ${threshold}`);
      const clear = Math.abs(after - before) > threshold;
      assert.equal(found.verdict, clear ? (after > before ? 'reliable-up' : 'reliable-down') : 'not-clear');
    }
  });

  it('names the direction of a clear change, and says so when it is not clear', () => {
    const measure = { sd: 5, reliability: 0.9 };
    assert.equal(reliableChange({ before: 4, after: 12, ...measure }).verdict, 'reliable-up');
    assert.equal(reliableChange({ before: 12, after: 4, ...measure }).verdict, 'reliable-down');
    assert.equal(reliableChange({ before: 12, after: 10, ...measure }).verdict, 'not-clear');
    assert.equal(reliableChange({ before: 7, after: 7, ...measure }).rc, 0);
  });

  it('is the same size backwards', () => {
    const numbers = fc.tuple(
      fc.integer({ max: 100 }),
      fc.integer({ max: 100 }),
      fc.integer({ min: 1, max: 50 }),
    );
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 99 }), ([before, after, sd], percent) => {
        const measure = { sd, reliability: percent / 100 };
        const there = reliableChange({ before, after, ...measure });
        const back = reliableChange({ before: after, after: before, ...measure });
        assert.ok(there.rc + back.rc === 0 && there.threshold === back.threshold);
        assert.equal(there.verdict === 'not-clear', back.verdict === 'not-clear');
      }),
    );
  });

  const refused: [why: string, wrong: Partial<Parameters<typeof reliableChange>[0]>][] = [
    ['no spread', { sd: 0 }],
    ['a negative spread', { sd: -5 }],
    ['a spread that is not a number', { sd: NaN }],
    ['a perfect reliability', { reliability: 1 }],
    ['a negative reliability', { reliability: -0.1 }],
    ['a reliability that is not a number', { reliability: NaN }],
    ['a score that is not a number', { before: NaN }],
    ['a score without end', { after: Infinity }],
  ];
  for (const [why, wrong] of refused) {
    it(`is refused for ${why}`, () => {
      const right = { before: 18, after: 6, sd: 5.32, reliability: 0.7 };
      assert.throws(() => reliableChange({ ...right, ...wrong }), RangeError);
    });
  }
});
