import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ageOn } from '../../../src/model/form/date.js';
import { days as week, type Day } from '../../../src/model/form/week.js';
import {
  addDays,
  daysBetween,
  nextAllowed,
  previousAllowed,
  weekdayOf,
} from '../../../src/model/goals/dates.js';
import { daysAtPace, smallWins, type SmallWinsRequest } from '../../../src/model/goals/small-wins.js';
import { measureOf, measures } from '../../../src/model/goals/measures.js';
import { moveWin, winsFit } from '../../../src/model/goals/move-wins.js';

const start = '2026-11-22';

/** A goal of any measure, for somebody who is free on some days of the week. */
const goals: fc.Arbitrary<SmallWinsRequest & { days: Day[] }> = fc
  .constantFrom(...measures)
  .chain((measure) => {
    const width = (measure.max - measure.min) / 4;
    const value = fc.integer({ min: 0, max: 400 }).map((n) => measure.min + (n / 400) * width);
    const wish = fc.record({
      baseline: value,
      target: value,
      day: fc.integer({ min: 1, max: 900 }),
      spare: fc.option(fc.integer({ min: -2, max: 30 })),
      days: fc.subarray([...week], { minLength: 1 }),
    });
    return wish
      .filter(({ baseline, target }) => baseline !== target)
      .map(({ baseline, target, day, spare, days }) => {
        const left = spare === null ? day : Math.max(1, daysAtPace(measure.pace, baseline, target) + spare);
        return { measure, baseline, target, start, by: addDays(start, left), days };
      });
  });

describe('small wins in a week that is not all free', () => {
  it('never fall on a day that is ruled out, nor in the past', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        for (const { by } of smallWins(goal).wins) {
          assert.ok(goal.days.includes(weekdayOf(by)));
          assert.ok(by > start);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('keep their order and the pace, and still end at the target', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const { wins } = smallWins(goal);
        let [value, day] = [goal.baseline, start];
        for (const win of wins) {
          assert.ok(Math.sign(win.value - value) === Math.sign(goal.target - goal.baseline));
          assert.ok(daysBetween(day, win.by) >= daysAtPace(goal.measure.pace, value, win.value));
          [value, day] = [win.value, win.by];
        }
        assert.equal(value, goal.target);
        for (const win of wins.slice(0, -1)) assert.equal(win.value % goal.measure.step, 0);
      }),
      { numRuns: 300 },
    );
  });
  it('end on the last free day before the wished date, or say which date would do', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const { wins, feasible, earliest } = smallWins(goal);
        if (feasible) assert.equal(wins.at(-1)?.by, previousAllowed(goal.by, goal.days));
        else {
          assert.equal(wins.at(-1)?.by, earliest);
          assert.equal(smallWins({ ...goal, by: earliest! }).feasible, true);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('begin within two weeks, or on the first free day after', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const [first, second] = smallWins(goal).wins;
        if (!first || !second) return;
        const needed = daysAtPace(goal.measure.pace, goal.baseline, first.value);
        assert.ok(first.by <= nextAllowed(addDays(start, Math.max(14, needed)), goal.days));
      }),
    );
  });
});

describe('moving a small win', () => {
  const rules = { measure: measureOf('minutes-a-session'), baseline: 10, start };
  const { wins } = smallWins({ ...rules, target: 40, by: '2027-03-14', count: 4 });

  it('moves it by a day, and leaves the others', () => {
    const moved = moveWin(wins, 1, 1, rules)!;
    assert.equal(moved[1]?.by, addDays(wins[1]!.by, 1));
    assert.deepEqual([moved[0], moved[2], moved[3]], [wins[0], wins[2], wins[3]]);
  });
  it('goes no nearer to its neighbours than the pace allows', () => {
    const far = moveWin(wins, 1, -400, rules)!;
    assert.equal(winsFit(far, rules), true);
    assert.equal(moveWin(far, 1, -1, rules), undefined);
    const late = moveWin(wins, 1, 400, rules)!;
    assert.equal(winsFit(late, rules), true);
    assert.equal(moveWin(late, 1, 1, rules), undefined);
  });
  it('steps over days that are ruled out', () => {
    const days: Day[] = ['mon', 'thu'];
    const plan = smallWins({ ...rules, target: 40, by: '2027-03-14', count: 4, days });
    const moved = moveWin(plan.wins, 0, 1, { ...rules, days })!;
    assert.ok(days.includes(weekdayOf(moved[0]!.by)));
    assert.ok(moved[0]!.by > plan.wins[0]!.by);
  });
  it('changes nothing where there is no such win, or no way to go', () => {
    assert.equal(moveWin(wins, 9, 1, rules), undefined);
    assert.equal(moveWin(wins, 0, 0, rules), undefined);
  });
  it('never breaks a plan, whatever is moved wherever', () => {
    fc.assert(
      fc.property(
        goals,
        fc.array(fc.tuple(fc.nat({ max: 8 }), fc.integer({ min: -40, max: 40 })), { maxLength: 6 }),
        (goal, moves) => {
          let plan: readonly { value: number; by: string }[] = smallWins(goal).wins;
          for (const [index, by] of moves) plan = moveWin(plan, index, by, goal) ?? plan;
          assert.equal(winsFit(plan, goal), true);
        },
      ),
    );
  });
});

describe('dates', () => {
  it('know their day of the week', () => {
    assert.deepEqual(['2026-11-22', '2026-11-23', '2028-02-29'].map(weekdayOf), ['sun', 'mon', 'tue']);
  });
  it('look for a free day both ways, and take any where none is named', () => {
    assert.equal(nextAllowed('2026-11-22', ['tue']), '2026-11-24');
    assert.equal(previousAllowed('2026-11-22', ['tue']), '2026-11-17');
    assert.equal(nextAllowed('2026-11-22', []), '2026-11-22');
  });
  it('count full years of age', () => {
    assert.equal(ageOn('2008-11-23', '2026-11-22'), 17);
    assert.equal(ageOn('2008-11-22', '2026-11-22'), 18);
    assert.equal(ageOn('2008-02-29', '2026-02-28'), 17);
  });
});
