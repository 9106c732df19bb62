import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/model/goals/dates.js';
import { daysAtPace, smallWins } from '../../../src/model/goals/small-wins.js';
import { measureOf, measures, type MeasureId } from '../../../src/model/goals/measures.js';

const start = '2026-11-22';
const plan = (id: MeasureId, baseline: number, target: number, by: string, count?: number) =>
  smallWins({
    measure: measureOf(id),
    baseline,
    target,
    start,
    by,
    ...(count === undefined ? {} : { count }),
  });

describe('small wins towards a walk of 40 minutes', () => {
  const { wins, feasible, earliest } = plan('minutes-a-session', 10, 40, '2027-03-14', 4);

  it('begin one countable step from today, within two weeks', () => {
    assert.deepEqual(wins[0], { value: 15, by: '2026-12-06' });
  });
  it('end at the target on the wished date', () => {
    assert.deepEqual(wins.at(-1), { value: 40, by: '2027-03-14' });
  });
  it('are as many as asked, in fives', () => {
    assert.deepEqual(
      wins.map(({ value }) => value),
      [15, 25, 30, 40],
    );
  });
  it('leave enough time, so no other date is named', () => {
    assert.equal(feasible, true);
    assert.equal(earliest, undefined);
  });
});

describe('a wished date that comes too soon', () => {
  const tooSoon = plan('days-a-week', 1, 4, '2026-12-06');

  it('is named as such, with the earliest date that would do', () => {
    assert.equal(tooSoon.feasible, false);
    assert.equal(tooSoon.earliest, '2027-01-03');
  });
  it('keeps the pace of one more day every two weeks, and still reaches the target', () => {
    assert.deepEqual(tooSoon.wins, [
      { value: 2, by: '2026-12-06' },
      { value: 3, by: '2026-12-20' },
      { value: 4, by: '2027-01-03' },
    ]);
  });
  it('is mended by the date that was named, even where more time would mean more wins', () => {
    const { earliest = '' } = plan('minutes-a-session', 30, 163, '2027-03-16');
    assert.equal(earliest, '2027-03-18');
    assert.equal(plan('minutes-a-session', 30, 163, earliest).feasible, true);
  });
  it('may even lie in the past', () => {
    assert.equal(plan('days-a-week', 1, 4, '2020-01-01').earliest, '2027-01-03');
  });
});

describe('a goal that goes down', () => {
  it('loses at most one per cent of body weight a week, and never more than a kilogram', () => {
    const pace = measureOf('kilograms-of-body-weight').pace;
    assert.equal(daysAtPace(pace, 120, 118), 14);
    assert.equal(daysAtPace(pace, 80, 79.2), 7);
    assert.equal(daysAtPace(pace, 45, 44.5), 7);
  });
  it('counts from the baseline down to nothing', () => {
    const { wins } = plan('cigarettes-a-day', 10, 0, '2027-06-01');
    assert.equal(wins[0]?.value, 9);
    assert.equal(wins.at(-1)?.value, 0);
    assert.equal(wins.length, 8);
  });
});

describe('a short distance', () => {
  it('has as many wins as it has countable steps', () => {
    assert.deepEqual(plan('days-a-week', 2, 3, '2026-12-31').wins, [{ value: 3, by: '2026-12-31' }]);
    assert.equal(plan('days-a-week', 2, 4, '2027-03-31').wins.length, 2);
  });
  it('of nothing has no wins', () => {
    assert.deepEqual(plan('rating', 5, 5, '2026-12-31'), { wins: [], feasible: true });
  });
  it('smaller than a step is one win', () => {
    assert.deepEqual(
      plan('minutes-a-session', 12, 13.5, '2027-01-31').wins.map(({ value }) => value),
      [13.5],
    );
  });
});

describe('what cannot be planned', () => {
  it('is a value the measure does not have, and the message keeps it to itself', () => {
    assert.throws(
      () => plan('rating', 3, 7531, '2027-01-01'),
      (error: Error) => {
        assert.ok(error instanceof RangeError);
        assert.doesNotMatch(error.message, /7531/);
        return true;
      },
    );
    assert.throws(() => plan('rating', NaN, 7, '2027-01-01'), RangeError);
  });
  it('is a date that the calendar does not have', () => {
    for (const by of ['2027-02-29', '2027-02-31', 'soon', '', '2027-1-1'])
      assert.throws(() => plan('rating', 3, 7, by), /dates such as/);
  });
});

/** A goal of any measure, on its grid or off it, wished for any time in three years or just about when it can be. */
const goals = fc.constantFrom(...measures).chain((measure) => {
  const width = (measure.max - measure.min) / 4;
  const value = fc.integer({ min: 0, max: 400 }).map((n) => measure.min + (n / 400) * width);
  const wish = fc.record({
    baseline: value,
    target: value,
    day: fc.integer({ min: -10, max: 1100 }),
    spare: fc.option(fc.integer({ min: -2, max: 12 })),
    count: fc.option(fc.integer({ min: 1, max: 12 })),
  });
  return wish.map(({ baseline, target, day, spare, count }) => {
    const days = spare === null ? day : daysAtPace(measure.pace, baseline, target) + spare;
    const goal = { measure, baseline, target, start, by: addDays(start, days) };
    return count === null ? goal : { ...goal, count };
  });
});

describe('every plan', () => {
  it('moves steadily from the baseline, which is no win, to the target, which is the last', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const { wins } = smallWins(goal);
        const direction = Math.sign(goal.target - goal.baseline);
        let here = goal.baseline;
        for (const { value } of wins) {
          assert.equal(Math.sign(value - here), direction);
          here = value;
        }
        assert.equal(here, goal.target);
        assert.ok(wins.length <= 8);
        assert.ok(goal.baseline === goal.target || wins.length >= 1);
      }),
    );
  });
  it('has three wins or more wherever there are three countable steps', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const { wins } = smallWins(goal);
        if (Math.abs(goal.target - goal.baseline) >= 3 * goal.measure.step) assert.ok(wins.length >= 3);
      }),
    );
  });
  it('counts in whole steps on the way', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        for (const { value } of smallWins(goal).wins.slice(0, -1)) assert.equal(value % goal.measure.step, 0);
      }),
    );
  });
  it('is dated in order, each stretch no faster than the pace of its measure', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        let [value, day] = [goal.baseline, start];
        for (const win of smallWins(goal).wins) {
          const days = daysBetween(day, win.by);
          assert.ok(days >= 1);
          assert.ok(days >= daysAtPace(goal.measure.pace, value, win.value));
          [value, day] = [win.value, win.by];
        }
      }),
    );
  });
  it('reaches the target on the wished date, or says which date would do', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const { wins, feasible, earliest } = smallWins(goal);
        if (wins.length === 0) return;
        assert.equal(wins.at(-1)?.by, feasible ? goal.by : earliest);
        assert.equal(earliest === undefined, feasible);
        if (earliest !== undefined) {
          assert.ok(earliest > goal.by);
          assert.equal(smallWins({ ...goal, by: earliest }).feasible, true);
        }
      }),
    );
  });
  it('has its first win within two weeks when there is time and more than one win', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const [first, second] = smallWins(goal).wins;
        if (!first || !second) return;
        const needed = daysAtPace(goal.measure.pace, goal.baseline, first.value);
        assert.ok(daysBetween(start, first.by) <= Math.max(14, needed));
      }),
    );
  });
});

describe('the pace, judged week by week without the ladder', () => {
  it('never grows a week of training by more than a tenth or one step', () => {
    const { pace, step } = measureOf('minutes-a-week');
    for (let from = 0; from <= 300; from += 5) {
      const most = Math.max(step, from / 10);
      assert.ok(daysAtPace(pace, from, from + most) <= 7);
      assert.ok(daysAtPace(pace, from, from + most + 0.5) > 7);
    }
  });
});
