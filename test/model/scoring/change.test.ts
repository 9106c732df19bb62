import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findInstrument } from '../../../src/model/instruments/registry.js';
import { InstrumentError } from '../../../src/model/instruments/instrument-error.js';
import type { Instrument } from '../../../src/model/instruments/instrument.js';
import { compare } from '../../../src/model/scoring/change.js';
import { ComparisonError } from '../../../src/model/scoring/comparison-error.js';
import { reliableChange } from '../../../src/model/scoring/reliable-change.js';
import { score } from '../../../src/model/scoring/score.js';
import { makeUp } from '../instruments/made-up.js';

const of = (instrument: Instrument, value: number) => ({
  instrument: instrument.id,
  version: instrument.version,
  value,
  subscales: {},
});
const verdict = (id: string, before: number, after: number) => {
  const instrument = findInstrument(id)!;
  return compare(instrument, of(instrument, before), of(instrument, after)).total!.verdict;
};

describe('a change between two results', () => {
  it('is reliable from the published number of points on', () => {
    assert.equal(verdict('gad-7', 12, 6), 'reliable-down');
    assert.equal(verdict('gad-7', 12, 7), 'not-clear');
    assert.equal(verdict('gad-7', 3, 9), 'reliable-up');
    assert.equal(verdict('phq-9', 12, 6), 'reliable-down');
    assert.equal(verdict('phq-9', 12, 7), 'not-clear');
    assert.equal(verdict('who-5', 40, 52), 'reliable-up');
    assert.equal(verdict('who-5', 40, 48), 'not-clear');
  });

  describe('of activities of one’s own', () => {
    const psfs = findInstrument('psfs')!;
    const sheet = (...answers: (number | undefined)[]) => {
      const items = Object.fromEntries(
        answers.flatMap((answer, at) =>
          answer === undefined ? [] : [[`item-${String(at + 1)}`, answer] as const],
        ),
      );
      return { ...score(psfs, items), items };
    };
    const total = (before: ReturnType<typeof sheet>, after: ReturnType<typeof sheet>) =>
      compare(psfs, before, after).total?.verdict;

    it('is clear from two points of the mean on, and from three of a single one', () => {
      assert.equal(total(sheet(3, 4, 5), sheet(5, 6, 7)), 'reliable-up');
      assert.equal(total(sheet(3, 4, 5), sheet(5, 6, 6)), 'not-clear');
      assert.equal(total(sheet(3, 3), sheet(5, 5)), 'reliable-up');
      assert.equal(total(sheet(3), sheet(5)), 'not-clear');
      assert.equal(total(sheet(3), sheet(6)), 'reliable-up');
      assert.equal(total(sheet(8), sheet(5)), 'reliable-down');
    });

    it('is told only where the same ones were answered', () => {
      assert.equal(total(sheet(3, 4), sheet(9)), undefined);
      assert.equal(total(sheet(3, undefined, 4), sheet(9, 9)), undefined);
      assert.equal(total(sheet(3, undefined, 4), sheet(9, undefined, 9)), 'reliable-up');
      // A mean alone does not say of which.
      assert.deepEqual(compare(psfs, of(psfs, 3), of(psfs, 9)), {});
    });

    it('is never told between other activities, whatever the answers', () => {
      const answer = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
      const answers = fc.array(answer, { minLength: 5, maxLength: 5 });
      fc.assert(
        fc.property(answers, answers, (one, other) => {
          const same = one.every((each, at) => (each === undefined) === (other[at] === undefined));
          const some = one.some((each) => each !== undefined);
          assert.equal(total(sheet(...one), sheet(...other)) !== undefined, same && some);
        }),
      );
    });
  });

  it('is judged after Jacobson and Truax where spread and reliability were published', () => {
    const { total } = findInstrument('pss-10')!;
    assert.ok(total?.change && 'sd' in total.change);
    for (const [before, after] of [
      [20, 12],
      [20, 11],
      [10, 19],
      [10, 10],
    ] as const) {
      const judged: string = reliableChange({ before, after, ...total.change }).verdict;
      assert.equal(verdict('pss-10', before, after), before === after ? 'none' : judged);
    }
    assert.equal(verdict('pss-10', 20, 11), 'reliable-down');
    assert.equal(verdict('pss-10', 20, 12), 'not-clear');
  });

  it('of the PSS-10 is judged by the spread of its norm table, both rows together', () => {
    // Cohen and Williamson 1988: people, mean and spread of the two rows.
    const rows = [
      { n: 926, mean: 12.1, sd: 5.9 },
      { n: 1406, mean: 13.7, sd: 6.6 },
    ];
    const { change, norms = [] } = findInstrument('pss-10')!.total!;
    assert.deepEqual(
      norms.map(({ mean, sd, sample }) => ({ n: Number(sample.split(' ')[0]), mean, sd })),
      rows,
    );
    const all = rows.reduce((sum, { n }) => sum + n, 0);
    const mean = rows.reduce((sum, row) => sum + row.n * row.mean, 0) / all;
    const squares = rows.reduce(
      (sum, row) => sum + (row.n - 1) * row.sd ** 2 + row.n * (row.mean - mean) ** 2,
      0,
    );
    assert.ok(change && 'sd' in change);
    assert.ok(Math.abs(change.sd - Math.sqrt(squares / (all - 1))) < 0.005);
  });

  it('is a plain difference, called that, where we hold no figure for how large it must be', () => {
    assert.equal(verdict('phq-8', 20, 2), 'difference');
    assert.equal(verdict('k10', 1, 2), 'difference');
  });

  it('is none between equal scores', () => {
    for (const id of ['gad-7', 'phq-8', 'pss-10']) assert.equal(verdict(id, 7, 7), 'none');
  });

  it('is told by subscale, and only where both have the score', () => {
    const check = findInstrument('rapport-check')!;
    const result = (subscales: Record<string, number>) => ({
      instrument: check.id,
      version: '1.0',
      subscales,
    });
    assert.deepEqual(compare(check, result({ stress: 60, confidence: 50 }), result({ stress: 45 })), {
      stress: { before: 60, after: 45, difference: -15, verdict: 'difference' },
    });
  });

  it('counts a difference of prorated scores as the points that it is', () => {
    const nine = makeUp(9, {
      rule: 'sum',
      range: [0, 36],
      atMostMissing: 2,
      change: { atLeast: 4.5, source: 'made up' },
    });
    const sheet = (points: number) =>
      Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`q${String(n)}`, n === 1 ? points : 1]));
    assert.equal(compare(nine, score(nine, sheet(0)), score(nine, sheet(4))).total!.verdict, 'reliable-up');
  });
});

describe('two results that cannot be compared', () => {
  const gad7 = findInstrument('gad-7')!;
  const refused = (before: object, after: object = {}) => {
    try {
      compare(gad7, { ...of(gad7, 5), ...before }, { ...of(gad7, 5), ...after });
    } catch (error) {
      assert.ok(error instanceof ComparisonError);
      return error.code;
    }
    return assert.fail('they were compared');
  };

  it('are refused by name: another instrument, another version, a score that cannot be', () => {
    assert.equal(refused({ instrument: 'phq-8' }), 'instrument');
    assert.equal(refused({}, { instrument: 'phq-8' }), 'instrument');
    assert.equal(refused({ version: '0.9' }), 'version');
    assert.equal(refused({}, { version: '2.0' }), 'version');
    for (const value of [22, -1, NaN, Infinity]) assert.equal(refused({ value }), 'score');
    assert.equal(refused({ subscales: { stress: 1 } }), 'score');
    assert.equal(refused({ subscales: { total: 1 } }), 'score');
  });

  it('are refused where several orders are in print', () => {
    const rosenberg = findInstrument('rosenberg')!;
    assert.throws(() => compare(rosenberg, of(rosenberg, 3), of(rosenberg, 4)), InstrumentError);
  });

  it('never make a number, whatever comes', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (before, after) => {
        try {
          const { total } = compare(gad7, of(gad7, before), of(gad7, after));
          assert.equal(total!.difference, after - before);
          for (const value of [before, after]) assert.ok(value >= 0 && value <= 21);
        } catch (error) {
          assert.ok(error instanceof ComparisonError);
        }
      }),
    );
  });
});
