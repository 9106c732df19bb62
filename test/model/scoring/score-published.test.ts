import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findInstrument } from '../../../src/model/instruments/registry.js';
import { InstrumentError } from '../../../src/model/instruments/instrument-error.js';
import type { Instrument } from '../../../src/model/instruments/instrument.js';
import { score } from '../../../src/model/scoring/score.js';
import { sheet } from '../instruments/made-up.js';
const gad7 = findInstrument('gad-7')!;
const phq8 = findInstrument('phq-8')!;
const phq9 = findInstrument('phq-9')!;
const evs = findInstrument('evs')!;

describe('published cut-offs', () => {
  const table: [instrument: typeof gad7, cuts: [number, string][]][] = [
    [
      gad7,
      [
        [0, 'minimal'],
        [4, 'minimal'],
        [5, 'mild'],
        [9, 'mild'],
        [10, 'moderate'],
        [14, 'moderate'],
        [15, 'severe'],
        [21, 'severe'],
      ],
    ],
    [
      phq8,
      [
        [0, 'none'],
        [4, 'none'],
        [5, 'mild'],
        [10, 'moderate'],
        [15, 'moderately-severe'],
        [19, 'moderately-severe'],
        [20, 'severe'],
        [24, 'severe'],
      ],
    ],
  ];
  for (const [instrument, cuts] of table) {
    it(`of the ${instrument.id} put every sum in its band`, () => {
      for (const [sum, band] of cuts) {
        const answers = instrument.items.map((_, at) => Math.min(3, Math.max(0, sum - 3 * at)));
        const result = score(instrument, sheet(instrument, answers));
        assert.deepEqual([result.value, result.band], [sum, band]);
      }
    });
  }
});

describe('cases worked by others', () => {
  const file = new URL('../../../../shared/reference/fhir/scored-cases.json', import.meta.url);
  const skip = existsSync(file) ? false : 'the folder shared/reference, beside the project, is not here';
  interface Case {
    id: string;
    instrument: string;
    items: number[];
    recomputed: number;
  }
  const cases = skip ? [] : (JSON.parse(readFileSync(file, 'utf8')) as Case[]);

  it('the Exercise Vital Sign of HL7 US Core comes to the same minutes', { skip }, () => {
    const found = cases.filter(({ instrument }) => instrument === 'EVS');
    assert.ok(found.length > 0);
    for (const { items, recomputed } of found) {
      const [days, minutes] = items;
      assert.equal(score(evs, { 'active-days': days, 'active-minutes': minutes }).value, recomputed);
    }
  });

  it('the PHQ-9 sheets come to the recomputed total, also where the published one is wrong', { skip }, () => {
    const found = cases.filter(({ instrument }) => instrument === 'PHQ-9');
    assert.ok(found.length >= 3);
    for (const { id, items, recomputed } of found)
      assert.equal(score(phq9, sheet(phq9, items)).value, recomputed, id);
    assert.equal(found.find(({ id }) => id === 'sdc-phq9')!.recomputed, 10);
  });

  it('knows every instrument in the file, but for the two that are not ours', { skip }, () => {
    const known = ['PHQ-9', 'EVS', 'AUDIT-C', 'GAS T'];
    assert.deepEqual(
      cases.map(({ instrument }) => instrument).filter((each) => !known.includes(each)),
      [],
    );
  });

  it('the PHQ-9 sheets, less their ninth item, come to the same sum', { skip }, () => {
    const found = cases.filter(({ instrument }) => instrument === 'PHQ-9');
    assert.ok(found.length >= 3);
    for (const { items, recomputed } of found) {
      assert.equal(score(phq8, sheet(phq8, items)).value, recomputed - items[8]!);
    }
  });
});

/** A sheet by published numbers: these at `high`, the others at `low`. */
const numbers = (instrument: Instrument, low: number, high: number, at: readonly number[]) =>
  Object.fromEntries(
    instrument.items.map(({ id }) => [id, at.includes(Number(id.slice('item-'.length))) ? high : low]),
  );

describe('keys of published questionnaires whose words we do not have', () => {
  const find = (id: string) => findInstrument(id)!;
  const scored = (id: string, low: number, high: number, at: number[] = []) =>
    score(find(id), numbers(find(id), low, high, at));

  it('PSS-10 turns round 4, 5, 7 and 8', () => {
    assert.equal(scored('pss-10', 4, 0, [4, 5, 7, 8]).value, 40);
    assert.equal(scored('pss-10', 0, 4, [4, 5, 7, 8]).value, 0);
  });

  it('GSE runs from 10 to 40, and does with three answers missing', () => {
    assert.equal(scored('gse', 1, 1).value, 10);
    assert.equal(scored('gse', 4, 4).value, 40);
    const { 'item-1': a, 'item-2': b, 'item-3': c, ...seven } = numbers(find('gse'), 2, 2, []);
    assert.deepEqual([a, b, c], [2, 2, 2]);
    assert.equal(score(find('gse'), seven).value, 20);
    const { 'item-4': d, ...six } = seven;
    assert.equal(d, 2);
    assert.equal(score(find('gse'), six).value, undefined);
  });

  it('WHO-5 makes 0 to 100 of five answers of 0 to 5', () => {
    assert.equal(scored('who-5', 5, 5).value, 100);
    assert.equal(scored('who-5', 2, 3, [1]).value, 44);
  });

  it('the stress scale of the DASS-21 doubles seven items, and cuts at 15, 19, 26 and 34', () => {
    const dass = find('dass-21-stress');
    assert.deepEqual(
      dass.items.map(({ id }) => id),
      ['item-1', 'item-6', 'item-8', 'item-11', 'item-12', 'item-14', 'item-18'],
    );
    const band = (sum: number) => {
      const result = score(
        dass,
        sheet(
          dass,
          dass.items.map((_, at) => Math.min(3, Math.max(0, sum - 3 * at))),
        ),
      );
      return [result.value, result.band];
    };
    assert.deepEqual(band(7), [14, 'normal']);
    assert.deepEqual(band(8), [16, 'mild']);
    assert.deepEqual(band(9), [18, 'mild']);
    assert.deepEqual(band(10), [20, 'moderate']);
    assert.deepEqual(band(13), [26, 'severe']);
    assert.deepEqual(band(17), [34, 'extremely-severe']);
    assert.deepEqual(band(21), [42, 'extremely-severe']);
  });

  it('BREQ-3 gives six means and no total, each item in one of them', () => {
    const { value, subscales } = scored('breq-3', 0, 4, [3, 9, 15, 21]);
    assert.equal(value, undefined);
    assert.deepEqual(subscales, {
      ...{ amotivation: 0, external: 0, introjected: 0, identified: 0, integrated: 0, intrinsic: 4 },
    });
    const counted = find('breq-3').subscales.flatMap(({ items }) => items);
    assert.deepEqual(
      counted.toSorted(),
      find('breq-3')
        .items.map(({ id }) => id)
        .toSorted(),
    );
  });

  it('PSFS is the mean of the activities that were named', () => {
    assert.equal(score(find('psfs'), { 'item-1': 3, 'item-2': 6 }).value, 4.5);
    assert.equal(score(find('psfs'), {}).value, undefined);
  });

  it('Rosenberg’s scale waits until its order is known', () => {
    assert.throws(() => scored('rosenberg', 0, 0), InstrumentError);
  });
});
