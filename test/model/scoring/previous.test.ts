import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findInstrument } from '../../../src/model/instruments/registry.js';
import { readPrevious } from '../../../src/model/scoring/previous.js';
import { score } from '../../../src/model/scoring/score.js';
import { sheet } from '../instruments/made-up.js';

const gad7 = findInstrument('gad-7')!;
const check = findInstrument('rapport-check')!;
const today = '2026-11-22';
const read = (json: unknown) => readPrevious(json, [check, gad7], today);

const items = sheet(gad7, [1, 1, 1, 1, 1, 1, 2]);
const good = { date: '2026-10-11', instrument: 'gad-7', version: '1.0', value: 8 };

describe('earlier results', () => {
  it('are taken as they are, oldest first, with or without the answers', () => {
    const older = { ...good, date: '2026-08-30', subscales: {}, band: 'mild', items, complete: true };
    const { results, refused } = read([good, older]);
    assert.deepEqual(results, [older, good]);
    assert.deepEqual(refused, []);
  });

  it('are read from the file that a person keeps', () => {
    assert.deepEqual(read({ schema: 'rapport/results@1', results: [good] }).results, [good]);
  });

  const wrong: [why: string, path: string, code: string, result: object][] = [
    ['of another instrument', '0.instrument', 'instrument', { ...good, instrument: 'phq-8' }],
    ['of an unknown instrument', '0.instrument', 'instrument', { ...good, instrument: 'horoscope' }],
    ['of another version', '0.version', 'version', { ...good, version: '0.9' }],
    ['of a day to come', '0.date', 'date', { ...good, date: '2026-11-23' }],
    ['of a day that is none', '0.date', 'shape', { ...good, date: '2026-02-30' }],
    ['without a day', '0.date', 'shape', { instrument: 'gad-7', version: '1.0', value: 8 }],
    ['with a score out of range', '0', 'score', { ...good, value: 22 }],
    ['with a score that is words', '0.value', 'shape', { ...good, value: 'eight' }],
    ['with a score that its answers do not make', '0', 'score', { ...good, value: 7, items }],
    ['with an answer out of range', '0', 'score', { ...good, items: { ...items, nervous: 4 } }],
    ['with an item too many', '0', 'score', { ...good, items: { ...items, appetite: 1 } }],
    ['with an item too few for its score', '0', 'score', { ...good, items: { nervous: 2 } }],
    ['with a subscale that there is not', '0', 'score', { ...good, subscales: { stress: 3 } }],
    ['with a key we do not know', '0', 'shape', { ...good, note: 'x' }],
  ];
  for (const [why, path, code, result] of wrong) {
    it(`are refused when they are ${why}, by name, and the others stay`, () => {
      const { results, refused } = read([result, good]);
      assert.deepEqual(results, [good]);
      const [error] = refused;
      assert.deepEqual(
        [refused.length, error?.name, error?.path, error?.code],
        [1, 'PreviousResultError', path, code],
      );
      assert.doesNotMatch(error!.message, /\b(22|eight|horoscope)\b/);
    });
  }

  for (const nothing of [
    null,
    8,
    'x',
    {},
    { schema: 'rapport/results@2', results: [good] },
    { results: [good] },
  ]) {
    it(`are none in ${JSON.stringify(nothing)}`, () => {
      const { results, refused } = read(nothing);
      assert.deepEqual([results, refused.length, refused[0]!.code], [[], 1, 'shape']);
    });
  }

  it('of any sheet are taken back as they were scored', () => {
    const answer = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 12, maxLength: 12 }), (answers) => {
        const given = Object.fromEntries(
          Object.entries(sheet(check, answers)).filter(([, value]) => value !== undefined),
        ) as Record<string, number>;
        const { subscales } = score(check, given);
        const result = { date: today, instrument: check.id, version: '1.0', subscales, items: given };
        assert.deepEqual(read([JSON.parse(JSON.stringify(result))]).results, [result]);
      }),
    );
  });

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { results } = read(json);
        assert.deepEqual(results, []);
      }),
    );
  });
});
