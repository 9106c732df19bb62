import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { englishText } from '../../src/i18n/en/instruments/index.js';
import { readingsOf, resultSummary } from '../../src/i18n/format-result.js';
import { findInstrument, instruments } from '../../src/model/instruments/registry.js';
import type { SubmissionResult } from '../../src/model/submission/submission.js';
import { say } from './say.js';

const speech = { say, language: 'en' };

const partsOf = async (id: string) => {
  const instrument = findInstrument(id);
  const said = await englishText(id);
  assert.ok(instrument && said);
  return [instrument, said] as const;
};

const resultWith = (instrument: string, rest: Partial<SubmissionResult>): SubmissionResult => ({
  instrument,
  version: '1.0',
  subscales: {},
  items: {},
  complete: true,
  ...rest,
});

const linesOf = async (id: string, rest: Partial<SubmissionResult>) => {
  const summary = resultSummary(resultWith(id, rest), ...(await partsOf(id)), speech);
  return summary.map((row) => `${row.label}: ${row.words}`);
};

describe('a result in words', () => {
  it('says a number with its range and its place on our own scale', async () => {
    assert.deepEqual(await linesOf('rapport-check', { subscales: { stress: 58.3333, confidence: 90 } }), [
      'Stress: 58 of 100, around the middle',
      'Confidence to keep moving: 90 of 100, towards the “very sure” end',
    ]);
  });

  it('cuts the range in thirds, both cuts belonging to the middle', async () => {
    const placeAt = async (stress: number) =>
      readingsOf(
        resultWith('rapport-check', { subscales: { stress } }),
        ...(await partsOf('rapport-check')),
        speech,
      )[0]?.place;
    const third = 100 / 3;
    assert.equal(await placeAt(0), 'Towards the “calmer” end');
    assert.equal(await placeAt(third - 0.001), 'Towards the “calmer” end');
    assert.equal(await placeAt(third), 'Around the middle');
    assert.equal(await placeAt(2 * third), 'Around the middle');
    assert.equal(await placeAt(2 * third + 0.001), 'Towards the “heavier” end');
    assert.equal(await placeAt(100), 'Towards the “heavier” end');
  });

  it('says so where there are not enough answers, and never a smaller number', async () => {
    assert.deepEqual(await linesOf('rapport-check', { subscales: { stress: 20 }, complete: false }), [
      'Stress: 20 of 100, towards the “calmer” end',
      'Confidence to keep moving: Not enough answers yet',
    ]);
  });

  it('uses the published bands, each from its lower cut-off', async () => {
    const bandAt = async (value: number) => (await linesOf('gad-7', { value }))[0];
    assert.equal(await bandAt(9), 'Worry: 9 of 21. You describe two weeks with some worry');
    assert.equal(await bandAt(10), 'Worry: 10 of 21. You describe two weeks with a lot of worry');
  });

  it('names no place on a validated scale for which no bands were published', async () => {
    const lines = await linesOf('phq-4', { value: 6, subscales: { 'gad-2': 6, 'phq-2': 0 } });
    assert.deepEqual(lines.slice(1), ['Worry: 6 of 6', 'Mood: 0 of 6']);
  });

  it('says a score that has a unit in its unit', async () => {
    const lines = await linesOf('evs', { value: 90, subscales: { strength: 1 } });
    assert.match(lines[0] ?? '', /: 90 minutes a week\. On the way to the 150 minutes/);
    assert.match(lines[1] ?? '', /: 1 day a week$/);
  });

  const change = (id: string, verdict: string, before: number, difference: number) => ({
    since: '2026-10-11',
    scores: { [id]: { before, difference, verdict: verdict as 'none' } },
  });

  it('says after it what has moved, and what that is worth', async () => {
    const after = async (verdict: string, before: number, value: number) =>
      (await linesOf('gad-7', { value, change: change('total', verdict, before, value - before) }))[0]!
        .split('. ')
        .slice(2)
        .join('. ');
    assert.equal(
      await after('reliable-down', 15, 10),
      '5 points lower than on 11 October 2026. That’s a clear change, more than these questions vary by chance',
    );
    assert.match(await after('reliable-up', 3, 10), /^7 points higher than .* clear change/);
    assert.match(await after('not-clear', 11, 10), /^About the same as .* differ by 1 point\. .* can’t say/);
    assert.equal(await after('none', 10, 10), 'The same as on 11 October 2026');
    assert.match(await after('difference', 12, 10), /^2 points lower .* plain difference/);
  });

  it('counts the difference of the numbers that people see, and calls less than one none', async () => {
    const after = async (before: number, value: number) =>
      (
        await linesOf('rapport-check', {
          subscales: { stress: value },
          change: change('stress', 'difference', before, value - before),
        })
      )[0]!;
    assert.match(await after(58.333, 45.8333), /46 of 100.* 12 points lower/);
    assert.match(await after(46.1, 45.9), /About the same as on 11 October 2026$/);
  });

  it('does not read change into how somebody usually is', async () => {
    const [line] = await linesOf('ipip-anxiety', {
      value: 2,
      change: change('total', 'difference', 4, -2),
    });
    assert.match(line!, /2 points lower .* not made to show change$/);
  });

  it('says a difference in its unit', async () => {
    const [line] = await linesOf('evs', { value: 90, change: change('total', 'difference', 60, 30) });
    assert.match(line!, /30 minutes a week higher than on 11 October 2026/);
  });

  it('has words for every score of every instrument that ships', async () => {
    for (const { id, total, subscales } of instruments) {
      const [instrument, said] = await partsOf(id);
      for (const reading of readingsOf(resultWith(id, {}), instrument, said, speech)) {
        assert.notEqual(reading.words.name, reading.id);
        assert.ok(reading.words.lower && reading.words.higher);
      }
      assert.equal(
        resultSummary(resultWith(id, {}), instrument, said, speech).length,
        subscales.length + (total ? 1 : 0),
      );
    }
  });
});
