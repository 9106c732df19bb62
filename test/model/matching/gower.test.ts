import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gowerSimilarity, type Facet, type FacetRecord } from '../../../src/model/matching/gower.js';

const folder = new URL('../../../../shared/reference/gower/', import.meta.url);
const skip = existsSync(folder) ? false : 'the reference folder shared/reference/gower is not here';
const table = (name: string) =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll('"', '').split(',').map(Number));

/** R's flower data as daisy sees it: three binary columns, one nominal, two ordered, two numbers. */
function flowerFacets(rows: number[][], asymmetric: string[], ordered: string[], weights: number[]): Facet[] {
  return ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8'].map((id, i): Facet => {
    const levels = [...new Set(rows.map((row) => row[i] ?? NaN))].sort((a, b) => a - b);
    const common = { id, weight: weights[i] ?? 1 };
    if (i < 3) return { ...common, kind: asymmetric.includes(id) ? 'asymmetric-binary' : 'binary' };
    if (i === 3) return { ...common, kind: 'nominal' };
    if (i < 6 || ordered.includes(id)) return { ...common, kind: 'ordinal', levels };
    return { ...common, kind: 'numeric', range: levels.at(-1)! - levels[0]! };
  });
}

describe('Gower similarity, judged by cluster::daisy in R', { skip }, () => {
  const settings: [
    name: string,
    column: number,
    asymmetric: string[],
    ordered: string[],
    weights: number[],
  ][] = [
    ['one asymmetric column', 2, ['V3'], [], []],
    ['two asymmetric columns and a number taken as ranks', 3, ['V1', 'V3'], ['V7'], []],
    ['weights', 4, ['V3'], [], [1, 2, 3, 1, 0.5, 1, 2, 4]],
  ];
  for (const [name, column, asymmetric, ordered, weights] of settings)
    it(`equals all 153 pairs with ${name}`, () => {
      const rows = table('flower.csv');
      const pairs = table('flower-daisy.csv');
      assert.equal(pairs.length, 153);
      const facets = flowerFacets(rows, asymmetric, ordered, weights);
      const record = (n = NaN): FacetRecord =>
        Object.fromEntries(facets.map(({ id }, i) => [id, rows[n - 1]?.[i]]));
      for (const pair of pairs) {
        const similarity = gowerSimilarity(record(pair[0]), record(pair[1]), facets)?.similarity;
        assert.ok(Math.abs(1 - similarity! - pair[column]!) < 1e-12, `pair ${pair[0]}, ${pair[1]}`);
      }
    });
});

const facets: Facet[] = [
  { id: 'age', kind: 'numeric', weight: 1, range: 50 },
  { id: 'pace', kind: 'ordinal', weight: 2, levels: ['slow', 'steady', 'fast'] },
  { id: 'place', kind: 'nominal', weight: 1 },
  { id: 'alone', kind: 'binary', weight: 1 },
  { id: 'medal', kind: 'asymmetric-binary', weight: 3 },
];

describe('Gower similarity', () => {
  const cases: [string, FacetRecord, FacetRecord, number | undefined][] = [
    ['takes a number by its share of the range', { age: 20 }, { age: 30 }, 0.8],
    ['never goes below nothing alike when a number leaves the range', { age: 0 }, { age: 90 }, 0],
    ['takes levels as ranks', { pace: 'slow' }, { pace: 'steady' }, 0.5],
    ['takes names as the same or not', { place: 'park' }, { place: 'studio' }, 0],
    ['takes shared absence of a plain yes-no as alike', { alone: false }, { alone: false }, 1],
    ['drops a rare thing that both lack', { medal: false, age: 20 }, { medal: false, age: 30 }, 0.8],
    ['counts a rare thing that one has', { medal: true, age: 20 }, { medal: false, age: 20 }, 0.25],
    ['weighs', { age: 20, pace: 'fast' }, { age: 20, pace: 'slow' }, 1 / 3],
    ['drops what one side left open', { age: 20, pace: 'fast' }, { age: 20, pace: null }, 1],
    ['is not there when nothing can be compared', { age: 20 }, { pace: 'fast' }, undefined],
    ['is not there when all that is left is a rare thing both lack', { medal: 0 }, { medal: 0 }, undefined],
  ];
  for (const [what, a, b, expected] of cases)
    it(what, () => {
      assert.equal(gowerSimilarity(a, b, facets)?.similarity, expected);
    });

  it('is not there when everything compared weighs nothing', () => {
    assert.equal(gowerSimilarity({ x: 1 }, { x: 1 }, [{ id: 'x', kind: 'nominal', weight: 0 }]), undefined);
  });

  it('refuses a facet it cannot use, and never says what was answered', () => {
    const broken: [Facet, FacetRecord][] = [
      [{ id: 'x', kind: 'numeric', weight: 1 }, { x: 4711 }],
      [{ id: 'x', kind: 'numeric', weight: 1, range: 0 }, { x: 4711 }],
      [{ id: 'x', kind: 'numeric', weight: 1, range: 9 }, { x: 'a4711' }],
      [{ id: 'x', kind: 'ordinal', weight: 1, levels: ['low', 'high'] }, { x: '4711' }],
      [{ id: 'x', kind: 'nominal', weight: -1 }, { x: '4711' }],
    ];
    for (const [facet, answer] of broken)
      assert.throws(
        () => gowerSimilarity(answer, answer, [facet]),
        (error: Error) => error instanceof RangeError && !error.message.includes('4711'),
      );
  });

  const open = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const record = fc.record({
    age: open(fc.integer({ min: 0, max: 90 })),
    pace: open(fc.constantFrom('slow', 'steady', 'fast')),
    place: open(fc.constantFrom('park', 'studio')),
    alone: open(fc.boolean()),
    medal: open(fc.boolean()),
  });
  const weights = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 5, maxLength: 5 });

  it('is the sum of its parts, between 0 and 1, the same both ways', () => {
    fc.assert(
      fc.property(record, record, weights, (a, b, chosen) => {
        const weighted = facets.map((facet, i) => ({ ...facet, weight: chosen[i]! }));
        const result = gowerSimilarity(a, b, weighted);
        if (!result) return;
        const sum = result.parts.reduce((total, { contribution }) => total + contribution, 0);
        assert.ok(Math.abs(sum - result.similarity) < 1e-12);
        assert.ok(result.similarity >= 0 && result.similarity <= 1);
        assert.equal(gowerSimilarity(b, a, weighted)?.similarity, result.similarity);
      }),
    );
  });
  it('of a record with itself is 1', () => {
    fc.assert(
      fc.property(record, (a) => {
        const result = gowerSimilarity(a, a, facets);
        if (result) assert.ok(Math.abs(result.similarity - 1) < 1e-12);
      }),
    );
  });
});
