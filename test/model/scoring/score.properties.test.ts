import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { instruments } from '../../../src/model/instruments/registry.js';
import type { Instrument, ScoreRule } from '../../../src/model/instruments/instrument.js';
import { AnswerError } from '../../../src/model/scoring/answer-error.js';
import { score } from '../../../src/model/scoring/score.js';
import { makeUp } from '../instruments/made-up.js';

const all: readonly Instrument[] = [
  ...instruments.filter(({ orders }) => orders === undefined),
  makeUp(10, { rule: 'sum', range: [0, 40], atMostMissing: 0 }, [4, 5, 7, 8]),
  makeUp(9, { rule: 'sum', range: [0, 72], times: 2, atMostMissing: 2 }, [2]),
  makeUp(4, { rule: 'mean', range: [0, 4], atMostMissing: 1 }, [1, 3]),
  makeUp(5, { rule: 'mean', range: [1, 5], atMostMissing: 0 }, [2, 5], 1),
];

/** Every value that an item offers, lowest first. */
function valuesOf({ items, scales }: Instrument, id: string): number[] {
  const scale = scales[items.find((item) => item.id === id)!.scale]!;
  if (scale.kind === 'options') return scale.options.map(({ value }) => value).toSorted((a, b) => a - b);
  return Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at);
}

const sheets = (instrument: Instrument) =>
  fc.record(
    Object.fromEntries(instrument.items.map(({ id }) => [id, fc.constantFrom(...valuesOf(instrument, id))])),
  );

/** Each rule of an instrument with the way to read its score from a result. */
function rulesOf({ subscales, total }: Instrument) {
  type Read = (result: ReturnType<typeof score>) => number | undefined;
  const rules = subscales.map((rule): [ScoreRule, Read] => [rule, (result) => result.subscales[rule.id]]);
  return total ? [...rules, [total, (result) => result.value] as [ScoreRule, Read]] : rules;
}

for (const instrument of all) {
  describe(`any sheet of ${instrument.id} with ${instrument.items.length} items`, () => {
    it('scores in its range when it is complete', () => {
      fc.assert(
        fc.property(sheets(instrument), (answers) => {
          const result = score(instrument, answers);
          assert.equal(result.complete, true);
          for (const [{ range }, read] of rulesOf(instrument)) {
            const value = read(result);
            assert.ok(value !== undefined && value >= range[0] && value <= range[1]);
          }
          if (result.percent !== undefined) assert.ok(result.percent >= 0 && result.percent <= 100);
        }),
      );
    });

    it('falls in exactly one band, where there are bands', () => {
      const { bands, range = [0, 0] } = instrument.total ?? {};
      fc.assert(
        fc.property(sheets(instrument), (answers) => {
          const { value, band } = score(instrument, answers);
          const holding = (bands ?? []).filter(({ from }, at) => {
            const end = bands?.[at + 1]?.from ?? range[1] + 1;
            return value! >= from && value! < end;
          });
          assert.deepEqual(
            holding.map(({ id }) => id),
            bands ? [band] : [],
          );
        }),
      );
    });

    it('moves the way an item is keyed when that item alone is raised', () => {
      const raised = fc
        .constantFrom(...instrument.items)
        .chain((item) =>
          fc.tuple(
            sheets(instrument),
            fc.constant(item),
            fc.subarray(valuesOf(instrument, item.id), { minLength: 2, maxLength: 2 }),
          ),
        );
      fc.assert(
        fc.property(raised, ([answers, item, [low, high]]) => {
          const before = score(instrument, { ...answers, [item.id]: low });
          const after = score(instrument, { ...answers, [item.id]: high });
          for (const [{ items, rule }, read] of rulesOf(instrument)) {
            const moved = Math.sign(read(after)! - read(before)!);
            const others = items.filter((id) => id !== item.id).map((id) => answers[id]);
            const still = !items.includes(item.id) || (rule === 'product' && others.includes(0));
            assert.equal(moved, still ? 0 : item.reverse ? -1 : 1);
          }
        }),
      );
    });

    it('has a score up to its missing-item rule, and none one answer short of it', () => {
      for (const [rule, read] of rulesOf(instrument)) {
        const withGaps = sheets(instrument)
          .filter((answers) => rule.rule !== 'product' || !rule.items.some((id) => answers[id] === 0))
          .chain((answers) => fc.tuple(fc.constant(answers), fc.shuffledSubarray([...rule.items])));
        fc.assert(
          fc.property(withGaps, ([answers, gaps]) => {
            const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => !gaps.includes(id)));
            const result = score(instrument, rest);
            assert.equal(read(result) === undefined, gaps.length > rule.atMostMissing);
            assert.equal(result.complete, gaps.length === 0);
          }),
        );
      }
    });

    it('is refused for any number that an item does not offer, in words that do not depend on it', () => {
      const outside = fc.constantFrom(...instrument.items).chain(({ id }) =>
        fc.tuple(
          sheets(instrument),
          fc.constant(id),
          fc.double().filter((value) => !valuesOf(instrument, id).includes(value)),
        ),
      );
      fc.assert(
        fc.property(outside, ([answers, item, answer]) => {
          assert.throws(
            () => score(instrument, { ...answers, [item]: answer }),
            (error) =>
              error instanceof AnswerError &&
              error.item === item &&
              error.message === `${item}: not an answer that ${instrument.id} offers`,
          );
        }),
      );
    });
  });
}

describe('a missing item', () => {
  it('scores as if it had been answered with the mean of the others', () => {
    const instrument = all.find(({ id, total }) => id === 'made-up' && total?.times === 2)!;
    const [, ...others] = instrument.items.map(({ id }) => id);
    fc.assert(
      fc.property(sheets(instrument), ({ q1, ...answers }) => {
        assert.notEqual(q1, undefined);
        const points = others.map((id) => (id === 'q2' ? 4 - answers[id]! : answers[id]!));
        const sum = points.reduce((total, each) => total + each, 0);
        const expected = 2 * (sum + sum / others.length);
        assert.ok(Math.abs(score(instrument, answers).value! - expected) < 1e-9);
      }),
    );
  });
});
