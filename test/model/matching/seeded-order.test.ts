import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ordering, rankBy, type Placed } from '../../../src/model/matching/seeded-order.js';
import { atOnce } from '../../../src/model/cooperative.js';

const placed = (fits: readonly number[], rankOf: (id: string) => number): Placed<string>[] =>
  fits.map((fit, n) => ({ item: `t${String(n)}`, id: `t${String(n)}`, fit, rank: rankOf(`t${String(n)}`) }));

describe('the order of a long list', () => {
  it('is by the fit, then by the seed, then by the id, as if it were sorted at once', () => {
    const fits = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 2000, size: 'max' });
    fc.assert(
      fc.property(fits, fc.string(), fc.boolean(), (some, seed, allTie) => {
        const list = placed(some, allTie ? () => 7 : rankBy(seed));
        const expected = [...list]
          .sort((a, b) => b.fit - a.fit || a.rank - b.rank || (a.id < b.id ? -1 : 1))
          .map(({ item }) => item);
        assert.deepEqual(atOnce(ordering(list)), expected);
      }),
    );
  });
  it('is found in many steps, none of which has more than a few to do', () => {
    const list = placed([...Array(20_000).keys()], rankBy('a'));
    const steps = [...ordering(list)].length;
    assert.ok(steps > 20_000 / 256, `only ${String(steps)}`);
  });
});
