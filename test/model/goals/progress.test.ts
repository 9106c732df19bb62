import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/model/goals/dates.js';
import { attainmentValues } from '../../../src/model/goals/levels.js';
import { localMeasure, measureOf, measures } from '../../../src/model/goals/measures.js';
import { isMeasured } from '../../../src/model/goals/wins.js';
import { progressOf, replan } from '../../../src/model/goals/progress.js';
import { smallWins } from '../../../src/model/goals/small-wins.js';
import type { Goal } from '../../../src/model/goals/goal.js';

const goal: Goal = {
  id: 'goal-1',
  starter: 'endurance',
  text: 'Walk for 40 minutes',
  measure: { id: 'minutes-a-session', unit: 'minutes' },
  baseline: 10,
  target: 40,
  by: '2027-03-14',
  wins: [
    { value: 15, by: '2026-12-06' },
    { value: 25, by: '2027-01-10' },
    { value: 40, by: '2027-03-14' },
  ],
};
const entries = (...given: [string, number][]) => given.map(([date, value]) => ({ date, value }));

describe('how a goal stands', () => {
  it('is earned by what was measured, and by nothing else', () => {
    assert.deepEqual(progressOf(goal, '2027-03-20').earned, []);
    const some = { ...goal, progress: entries(['2026-12-20', 26], ['2026-12-01', 15]) };
    const { earned, next, latest } = progressOf(some, '2026-12-21');
    assert.deepEqual(
      earned.filter(isMeasured).map(({ value, on }) => [value, on]),
      [
        [15, '2026-12-01'],
        [25, '2026-12-20'],
      ],
    );
    assert.deepEqual(next, { value: 40, by: '2027-03-14' });
    assert.equal(latest?.value, 26);
  });
  it('keeps what was earned after a harder week', () => {
    const dip = { ...goal, progress: entries(['2026-12-01', 26], ['2026-12-08', 12]) };
    assert.equal(progressOf(dip, '2026-12-09').earned.length, 2);
  });
  it('works downwards too', () => {
    const less: Goal = {
      ...goal,
      measure: { id: 'cigarettes-a-day', unit: 'cigarettes' },
      baseline: 10,
      target: 0,
      wins: [
        { value: 8, by: '2026-12-06' },
        { value: 0, by: '2027-01-06' },
      ],
      progress: entries(['2026-12-01', 7]),
    };
    assert.deepEqual(progressOf(less, '2026-12-02').earned, [
      { value: 8, by: '2026-12-06', on: '2026-12-01' },
    ]);
  });
  it('counts no entry of a day that is still to come', () => {
    assert.deepEqual(progressOf({ ...goal, progress: entries(['2030-01-01', 40]) }, '2026-12-01').earned, []);
  });
  it('sees a plateau in three entries over two weeks, and not before', () => {
    const flat = (...given: [string, number][]) =>
      progressOf({ ...goal, progress: entries(...given) }, '2027-01-30').plateau;
    assert.equal(flat(['2026-12-01', 20], ['2026-12-08', 20], ['2026-12-15', 19]), true);
    assert.equal(flat(['2026-12-01', 20], ['2026-12-08', 20], ['2026-12-14', 20]), false);
    assert.equal(flat(['2026-12-01', 20], ['2026-12-15', 20]), false);
    assert.equal(flat(['2026-12-01', 20], ['2026-12-08', 20], ['2026-12-15', 21]), false);
    assert.equal(flat(['2026-12-01', 40], ['2026-12-08', 40], ['2026-12-15', 40]), false);
  });
  it('says when the next date has passed', () => {
    assert.equal(progressOf(goal, '2026-12-06').overdue, false);
    assert.equal(progressOf(goal, '2026-12-07').overdue, true);
  });
});

describe('planning anew', () => {
  const today = '2027-02-01';
  const slow = { ...goal, progress: entries(['2026-12-01', 15], ['2027-01-20', 20]) };

  it('keeps what was reached and dates the rest from today', () => {
    const next = replan(slow, today, ['mon', 'wed']);
    assert.deepEqual(next.wins[0], goal.wins[0]);
    const ahead = next.wins.slice(1);
    assert.ok(ahead.every(({ by }) => by > today && ['mon', 'wed'].includes(weekdayOf(by))));
    assert.equal(ahead.filter(isMeasured).at(-1)?.value, 40);
    assert.ok(next.by >= goal.by);
  });
  it('leaves a goal that is reached as it is', () => {
    const done = { ...goal, progress: entries(['2027-01-20', 41]) };
    assert.equal(replan(done, today), done);
  });
  it('puts what was reached ahead of its day before the new dates', () => {
    const early = { ...goal, progress: entries(['2026-11-22', 25]) };
    const { wins } = replan(early, '2026-12-01');
    assert.ok(
      wins.every(({ by }, i) => i === 0 || by > wins[i - 1]!.by),
      JSON.stringify(wins),
    );
    assert.deepEqual(
      wins.slice(0, 2).map(({ by }) => by <= '2026-12-01'),
      [true, true],
    );
  });
  it('gives one to eight wins that go one way, whatever was measured', () => {
    const values = fc.array(fc.tuple(fc.nat({ max: 70 }), fc.nat({ max: 700 })), { maxLength: 12 });
    fc.assert(
      fc.property(values, fc.nat({ max: 400 }), (given, later) => {
        const progress = given.map(([day, value]) => ({ date: addDays('2026-11-22', day), value }));
        const { wins, by } = replan({ ...goal, progress }, addDays('2026-12-01', later));
        const measured = wins.filter(isMeasured);
        assert.ok(wins.length >= 1 && wins.length <= 8 && measured.length === wins.length);
        measured.forEach(({ value, by: date }, i) => {
          assert.ok(i === 0 || value > measured[i - 1]!.value);
          assert.ok(i === 0 || date > wins[i - 1]!.by);
        });
        assert.equal(measured.at(-1)?.value, 40);
        assert.ok(by >= wins.at(-1)!.by);
      }),
    );
  });
});

describe('the five outcomes', () => {
  const values = (id: Parameters<typeof measureOf>[0], from: number, to: number) =>
    attainmentValues(measureOf(id), from, to).map(({ value }) => value);

  it('stand around today at -1 and the target at 0', () => {
    assert.deepEqual(values('minutes-a-session', 20, 40), [15, 20, 40, 45, 50]);
  });
  it('begin with today where nothing worse can be counted', () => {
    assert.deepEqual(values('days-a-week', 0, 4), [0, 2, 4, 5, 6]);
    assert.deepEqual(values('days-a-week', 0, 1), [0, undefined, 1, 2, 3]);
  });
  it('leave it to words where no number is left, and never go beyond a weight that was aimed for', () => {
    assert.deepEqual(values('days-a-week', 3, 7), [2, 3, 7, undefined, undefined]);
    assert.deepEqual(values('kilograms-of-body-weight', 80, 76), [81, 80, 76, undefined, undefined]);
    assert.deepEqual(values('cigarettes-a-day', 10, 0), [13, 10, 0, undefined, undefined]);
  });
  it('go one way, each within its measure', () => {
    fc.assert(
      fc.property(fc.constantFrom(...measures), fc.nat(100), fc.nat(100), (measure, a, b) => {
        const at = (n: number) =>
          measure.min + Math.round(((n / 100) * (measure.max - measure.min)) / measure.step) * measure.step;
        if (at(a) === at(b)) return;
        const found = attainmentValues(measure, at(a), at(b)).flatMap(({ value }) => value ?? []);
        const way = Math.sign(at(b) - at(a));
        found.forEach((value, i) => {
          assert.ok(value >= measure.min && value <= measure.max);
          assert.ok(i === 0 || (value - found[i - 1]!) * way > 0);
        });
      }),
    );
  });
});

describe('a measure in another country', () => {
  it('is in miles and pounds where people count so', () => {
    assert.equal(localMeasure('kilometres', 'us'), 'miles');
    assert.equal(localMeasure('kilograms-lifted', 'US'), 'pounds-lifted');
    assert.equal(localMeasure('kilometres', 'GB'), 'miles');
    assert.equal(localMeasure('kilograms-lifted', 'GB'), 'kilograms-lifted');
    assert.equal(localMeasure('kilometres', 'DE'), 'kilometres');
    assert.equal(localMeasure('days-a-week', 'US'), 'days-a-week');
    assert.equal(localMeasure('kilometres', ''), 'kilometres');
  });
  it('has an example that its own pace allows', () => {
    for (const measure of measures) {
      const [baseline, target, weeks] = measure.example;
      const start = '2026-11-22';
      const plan = smallWins({ measure, baseline, target, start, by: addDays(start, weeks * 7) });
      assert.equal(plan.feasible, true, measure.id);
      assert.ok(target <= (measure.most ?? measure.max));
    }
  });
});
