import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findInstrument } from '../../../src/model/instruments/registry.js';
import { AnswerError } from '../../../src/model/scoring/answer-error.js';
import { score } from '../../../src/model/scoring/score.js';
import { makeUp, sheet } from '../instruments/made-up.js';

const phq4 = findInstrument('phq-4')!;
const phq9 = findInstrument('phq-9')!;
const evs = findInstrument('evs')!;
const check = findInstrument('rapport-check')!;

describe('the PHQ-4', () => {
  const table: [answers: number[], gad2: number, phq2: number, value: number, band: string][] = [
    [[0, 0, 0, 0], 0, 0, 0, 'normal'],
    [[1, 0, 0, 1], 1, 1, 2, 'normal'],
    [[3, 0, 0, 0], 3, 0, 3, 'mild'],
    [[1, 1, 1, 2], 2, 3, 5, 'mild'],
    [[3, 3, 0, 0], 6, 0, 6, 'moderate'],
    [[2, 2, 3, 1], 4, 4, 8, 'moderate'],
    [[3, 3, 3, 0], 6, 3, 9, 'severe'],
    [[3, 3, 3, 3], 6, 6, 12, 'severe'],
  ];
  for (const [answers, gad2, phq2, value, band] of table) {
    it(`makes ${value} and ${band} of ${answers.join(' ')}`, () => {
      assert.deepEqual(score(phq4, sheet(phq4, answers)), {
        instrument: 'phq-4',
        version: '1.0',
        complete: true,
        value,
        percent: (value * 100) / 12,
        subscales: { 'gad-2': gad2, 'phq-2': phq2 },
        band,
      });
    });
  }

  it('has no total and no band with one answer missing, but keeps the half that is whole', () => {
    const { nervous, ...rest } = sheet(phq4, [3, 3, 2, 1]);
    assert.equal(nervous, 3);
    const result = { instrument: 'phq-4', version: '1.0', complete: false, subscales: { 'phq-2': 3 } };
    assert.deepEqual(score(phq4, rest), result);
    assert.deepEqual(score(phq4, { ...rest, nervous: undefined }), result);
  });
});

describe('the Exercise Vital Sign', () => {
  it('needs no minutes from someone who had no active day', () => {
    const { value, band, complete } = score(evs, { 'active-days': 0 });
    assert.deepEqual([value, band, complete], [0, 'building', false]);
  });

  it('makes no minutes of days alone', () => {
    assert.equal(score(evs, { 'active-days': 3 }).value, undefined);
  });

  it('reaches the guideline at 150 minutes, and counts strength days apart', () => {
    const at = score(evs, { 'active-days': 5, 'active-minutes': 30, 'strength-days': 2 });
    assert.deepEqual([at.value, at.band, at.subscales.strength], [150, 'at-guideline', 2]);
    assert.equal(score(evs, { 'active-days': 7, 'active-minutes': 20 }).band, 'building');
  });
});

describe('rapport-check', () => {
  it('gives two places between 0 and 100, without total or band', () => {
    const answers = sheet(check, [4, 4, 4, 0, 0, 0, 10, 0, 10, 0, 10, 0]);
    assert.deepEqual(score(check, answers), {
      instrument: 'rapport-check',
      version: '1.0',
      complete: true,
      subscales: { stress: 100, confidence: 50 },
    });
  });

  it('turns round the items about rest, readiness and good time', () => {
    const calm = sheet(check, [0, 0, 0, 4, 4, 4]);
    assert.deepEqual(score(check, calm).subscales, { stress: 0 });
    assert.equal(score(check, { ...calm, 'enough-sleep': 0 }).subscales.stress, 100 / 6);
  });

  it('does with one gap in each part, and not with two', () => {
    const answers = sheet(check, [2, 2, 2, 2, 2, undefined, 7, 7, 7, 7, 7, undefined]);
    assert.deepEqual(score(check, answers).subscales, { stress: 50, confidence: 70 });
    assert.deepEqual(score(check, { ...answers, 'busy-mind': undefined }).subscales, { confidence: 70 });
  });

  it('gives nothing at all for nothing at all', () => {
    assert.deepEqual(score(check, {}).subscales, {});
  });
});

describe('the PHQ-9', () => {
  it('does with two answers missing, at the mean of the others, and not with three', () => {
    const answers = sheet(phq9, [3, 3, 3, 2, 2, 1, 1]);
    const { value, band, complete } = score(phq9, answers);
    assert.deepEqual([value, band, complete], [(15 * 9) / 7, 'moderately-severe', false]);
    assert.equal(score(phq9, { ...answers, sleep: undefined }).value, undefined);
  });
});

describe('a missing-item rule that lets items be missing', () => {
  const rule = {
    rule: 'sum',
    range: [0, 36],
    atMostMissing: 2,
    bands: [
      { id: 'low', from: 0 },
      { id: 'high', from: 15 },
    ],
    bandSource: 'made up',
  } as const;
  const nine = makeUp(9, rule);

  it('puts the mean of the answers where one is missing', () => {
    const { value, complete } = score(nine, sheet(nine, [1, 2, 1, 2, 1, 2, 1]));
    assert.deepEqual([value, complete], [(10 / 7) * 9, false]);
  });

  it('finds the band of a score that falls between two whole ones', () => {
    const { value, band } = score(nine, sheet(nine, [2, 2, 1, 2, 1, 2, 2, 1]));
    assert.deepEqual([value, band], [(13 * 9) / 8, 'low']);
    assert.ok(value! > 14 && value! < 15);
  });
});

describe('a published multiplier', () => {
  it('turns a sum of 0 to 20 into 0 to 100, as the WHO-5 does', () => {
    const five = makeUp(5, { rule: 'sum', range: [0, 100], times: 5, atMostMissing: 0 });
    assert.equal(score(five, sheet(five, [4, 4, 4, 4, 4])).value, 100);
    assert.equal(score(five, sheet(five, [1, 0, 2, 0, 1])).percent, 20);
  });

  it('leaves a mean in the points of its scale', () => {
    const mean = makeUp(4, { rule: 'mean', range: [0, 4], atMostMissing: 1 }, [4]);
    assert.equal(score(mean, sheet(mean, [3, undefined, 2, 0])).value, 3);
  });
});

describe('a scale that begins at 1', () => {
  const four = makeUp(4, { rule: 'mean', range: [1, 5], atMostMissing: 0 }, [3, 4], 1);

  it('turns 5 round to 1 and 4 to 2', () => {
    assert.equal(score(four, sheet(four, [1, 2, 5, 4])).value, 1.5);
  });

  it('counts its percent from its lowest score', () => {
    assert.equal(score(four, sheet(four, [3, 3, 3, 3])).percent, 50);
    assert.equal(score(four, sheet(four, [1, 1, 5, 5])).percent, 0);
  });
});

describe('an answer that cannot be scored', () => {
  const refused = (answers: Record<string, unknown>) => {
    try {
      score(phq4, answers as Record<string, number>);
    } catch (error) {
      assert.ok(error instanceof AnswerError);
      return error;
    }
    return assert.fail('it was scored');
  };

  for (const answer of [4, -1, 1.5, NaN, Infinity, '2', null, true, [1], {}]) {
    it(`is refused when it is ${JSON.stringify(answer)} (${typeof answer})`, () => {
      const { name, instrument, item } = refused({ ...sheet(phq4, [0, 0, 0, 0]), nervous: answer });
      assert.deepEqual([name, instrument, item], ['AnswerError', 'phq-4', 'nervous']);
    });
  }

  it('is refused when no item has that id, even without a value or with the name of an object method', () => {
    assert.equal(refused({ sleep: 1 }).item, 'sleep');
    assert.equal(refused({ sleep: undefined }).item, 'sleep');
    assert.equal(refused({ constructor: 1 }).item, 'constructor');
  });

  it('does not turn up in the message', () => {
    assert.doesNotMatch(refused({ nervous: 'I dread it' }).message, /dread/);
    assert.equal(refused({ nervous: 48151623 }).message, refused({ nervous: -7 }).message);
  });

  it('is refused on a ruler between two whole numbers and beyond the ends', () => {
    for (const answer of [0.5, -1, 11])
      assert.throws(() => score(check, { 'trust-body': answer }), AnswerError);
  });
});
