import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { englishWords } from '../../src/i18n/en/instruments/index.js';
import { results } from '../../src/i18n/en/results.js';
import { readingsOf, resultSummary } from '../../src/i18n/result-words.js';
import type { Say } from '../../src/i18n/words.js';
import { findInstrument, instruments } from '../../src/model/instruments/index.js';
import type { SubmissionResult } from '../../src/model/submission/submission.js';

const words: Readonly<Record<string, string | ((...args: never[]) => string)>> = results;
const say = ((key: string, ...args: never[]) => {
  const found = words[key];
  assert.ok(found !== undefined, `no words for ${key}`);
  return typeof found === 'string' ? found : found(...args);
}) as Say;
const speech = { say, language: 'en' };

const partsOf = async (id: string) => {
  const instrument = findInstrument(id);
  const said = await englishWords(id);
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
