import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Instrument } from '../../../src/model/instruments/instrument.js';
import { instrumentSchema } from '../../../src/model/instruments/instrument.schema.js';
import { makeUp } from './made-up.js';

const own = makeUp(3, { rule: 'sum', range: [0, 12], atMostMissing: 1 }, [2]);
const total = own.total!;

/** Where the schema finds fault, as dotted paths. */
function faultsIn(instrument: unknown): string[] {
  const { success, error } = instrumentSchema.safeParse(instrument);
  return success ? [] : error.issues.map(({ path }) => path.join('.'));
}

describe("a practice's own instrument", () => {
  it('is taken as it is when nothing contradicts', () => {
    assert.deepEqual(instrumentSchema.parse(own), own);
  });

  const bands = (...from: number[]) => from.map((each) => ({ id: `from-${each}`, from: each }));
  const twoOptions = (a: number, b: number) => ({
    kind: 'options' as const,
    options: [{ value: a }, { value: b }],
  });
  const wrong: [why: string, where: string, instrument: object][] = [
    ['has a key we do not know', '', { ...own, colour: 'blue' }],
    ['has no licence', 'licence', { ...own, licence: '' }],
    ['uses an item id twice', 'items', { ...own, items: [...own.items, own.items[0]] }],
    [
      'names a scale that is not there',
      'items.0.scale',
      { ...own, items: [{ id: 'q1', scale: 'constructor' }] },
    ],
    ['offers one value twice', 'scales.five', { ...own, scales: { five: twoOptions(1, 1) } }],
    [
      'has a ruler without length',
      'scales.five',
      { ...own, scales: { five: { kind: 'ruler', min: 3, max: 3 } } },
    ],
    ['counts an item that is not there', 'total.items', { ...own, total: { ...total, items: ['q1', 'q9'] } }],
    ['counts an item twice', 'total.items', { ...own, total: { ...total, items: ['q1', 'q1'] } }],
    [
      'states a range that its items cannot reach',
      'total.range',
      { ...own, total: { ...total, range: [0, 13] } },
    ],
    ['may miss every item', 'total.atMostMissing', { ...own, total: { ...total, atMostMissing: 3 } }],
    [
      'multiplies with an item missing',
      'total.atMostMissing',
      { ...own, total: { ...total, rule: 'product', range: [0, 64] } },
    ],
    ['has bands from nowhere', 'total.bandSource', { ...own, total: { ...total, bands: bands(0, 4) } }],
    [
      'has bands out of order',
      'total.bands',
      { ...own, total: { ...total, bands: bands(0, 8, 4), bandSource: 'us' } },
    ],
    [
      'leaves low scores without a band',
      'total.bands',
      { ...own, total: { ...total, bands: bands(1, 4), bandSource: 'us' } },
    ],
    ['scores nothing', 'total', { ...own, total: undefined }],
  ];
  for (const [why, where, instrument] of wrong) {
    it(`is refused when it ${why}, and the place is named`, () => {
      assert.ok(faultsIn(instrument).includes(where), `found: ${faultsIn(instrument).join(', ')}`);
    });
  }

  it('knows the range of every rule', () => {
    const ranges: [Partial<Instrument['total'] & object>, [number, number]][] = [
      [{ rule: 'sum' }, [0, 12]],
      [{ rule: 'sum', times: 2 }, [0, 24]],
      [{ rule: 'mean' }, [0, 4]],
      [{ rule: 'percent' }, [0, 100]],
      [{ rule: 'product', atMostMissing: 0 }, [0, 64]],
    ];
    for (const [rule, range] of ranges) {
      assert.deepEqual(faultsIn({ ...own, total: { ...total, ...rule, range } }), []);
    }
  });
});
