import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/model/goals/dates.js';
import {
  addWin,
  hasRoom,
  isMeasured,
  isOwn,
  mayRemove,
  withOwn,
  type OwnWin,
  type Win,
} from '../../../src/model/goals/wins.js';
import { goalSchema, type Goal } from '../../../src/model/goals/goal.js';
import { measureOf } from '../../../src/model/goals/measures.js';
import { moveWin, winsFit } from '../../../src/model/goals/move-wins.js';
import { progressOf, replan } from '../../../src/model/goals/progress.js';
import { smallWins } from '../../../src/model/goals/small-wins.js';

const today = '2026-11-22';
const own = (by: string, text = 'Walk to the bakery'): OwnWin => ({ text, by });
const planned = [
  { value: 15, by: '2026-12-06' },
  { value: 25, by: '2027-01-10' },
  { value: 40, by: '2027-03-14' },
];
const orderOf = (wins: readonly Win[] | undefined) => wins?.map((win) => (isOwn(win) ? 'own' : win.value));

describe('a small win of one’s own', () => {
  it('takes its place by its day, behind what is due then and before the target', () => {
    assert.deepEqual(orderOf(addWin(planned, own('2026-12-01'), today)), ['own', 15, 25, 40]);
    assert.deepEqual(orderOf(addWin(planned, own('2026-12-06'), today)), [15, 'own', 25, 40]);
    assert.deepEqual(orderOf(addWin(planned, own('2027-03-14'), today)), [15, 25, 'own', 40]);
  });
  it('is on no day that has passed, and none after the target', () => {
    assert.equal(addWin(planned, own(today), today), undefined);
    assert.equal(addWin(planned, own('2027-03-15'), today), undefined);
    assert.equal(addWin([], own('2027-03-15'), today), undefined);
  });
  it('fits where there are fewer than eight, and fewer than five of one’s own', () => {
    const eight = [...Array(7).keys()].map((n) => ({ value: n + 1, by: addDays(today, n + 1) }));
    assert.equal(hasRoom(eight), true);
    assert.equal(addWin([...eight, { value: 9, by: '2027-03-14' }], own('2026-12-01'), today), undefined);
    const five = [...Array(5).keys()].reduce<Win[]>(
      (wins, n) => addWin(wins, own(addDays(today, n + 1)), today) ?? wins,
      planned.slice(2),
    );
    assert.equal(five.length, 6);
    assert.equal(hasRoom(five), false);
  });
  it('moves by days between its neighbours, whatever the pace and the week', () => {
    const rules = {
      measure: measureOf('minutes-a-session'),
      baseline: 10,
      start: today,
      days: ['sun'] as const,
    };
    const wins = addWin(planned, own('2026-12-08'), today)!;
    assert.equal(moveWin(wins, 1, 1, rules)?.[1]?.by, '2026-12-09');
    assert.equal(moveWin(wins, 1, -9, rules)?.[1]?.by, '2026-12-06');
    assert.equal(moveWin(wins, 1, 90, rules)?.[1]?.by, '2027-01-10');
    assert.equal(moveWin(wins, 0, 9, rules), undefined); // held by the one of their own behind it
  });
  it('may be taken away; of ours the target and the last three stay', () => {
    const wins = addWin(planned, own('2026-12-08'), today)!;
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((index) => mayRemove(wins, index)),
      [false, true, false, false, false],
    );
    const four = [{ value: 12, by: '2026-11-28' }, ...planned];
    assert.deepEqual(
      [0, 1, 2, 3].map((index) => mayRemove(four, index)),
      [true, true, true, false],
    );
  });
  it('stays when the path is planned anew, and is drawn within it', () => {
    assert.deepEqual(withOwn(planned, [own('2028-01-01'), own('2026-11-01', 'Ring Ann')], today), [
      planned[0],
      own('2026-12-06', 'Ring Ann'),
      planned[1],
      own('2027-03-14'),
      planned[2],
    ]);
    assert.deepEqual(withOwn([], [own('2026-12-01')], today), []);
  });
  it('never breaks a path, whatever is added, moved or taken away', () => {
    const measure = measureOf('minutes-a-session');
    const step = fc.record({
      act: fc.constantFrom('add', 'move', 'remove'),
      index: fc.nat({ max: 8 }),
      days: fc.integer({ min: -60, max: 60 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 400 }), fc.array(step, { maxLength: 12 }), (time, steps) => {
        const by = addDays(today, time);
        const { wins } = smallWins({ measure, baseline: 10, target: 40, start: today, by });
        const rules = { measure, baseline: 10, start: today };
        let path: readonly Win[] = wins;
        for (const { act, index, days } of steps) {
          if (act === 'add') path = addWin(path, own(addDays(today, days)), today) ?? path;
          else if (act === 'move') path = moveWin(path, index, days, rules) ?? path;
          else if (mayRemove(path, index)) {
            const fewer = path.filter((_, i) => i !== index);
            if (winsFit(fewer, rules)) path = fewer;
          }
          assert.ok(winsFit(path, rules));
          assert.ok(path.length <= 8 && path.filter(isMeasured).length >= Math.min(3, wins.length));
          const last = path.at(-1)!;
          assert.ok(isMeasured(last) && last.value === 40);
        }
      }),
    );
  });
});

describe('a goal with a small win of one’s own', () => {
  const goal: Goal = {
    id: 'goal-1',
    starter: 'endurance',
    text: 'Walk for 40 minutes',
    measure: { id: 'minutes-a-session', unit: 'minutes' },
    baseline: 10,
    target: 40,
    by: '2027-03-14',
    wins: addWin(planned, own('2026-12-20'), today)!,
  };
  const done = {
    ...goal,
    wins: goal.wins.map((win) => (isOwn(win) ? { ...win, reached: '2026-12-19' } : win)),
  };
  const sixteen = { progress: [{ date: '2026-12-05', value: 16 }] };

  it('is taken by the schema, but not with a win that is both or neither, nor one behind the target', () => {
    const takes = (wins: unknown) => goalSchema.safeParse({ ...goal, wins }).success;
    assert.equal(takes(goal.wins), true);
    assert.equal(takes([{ ...planned[0], text: 'Both' }, planned[2]]), false);
    assert.equal(takes([{ by: '2026-12-01' }, planned[2]]), false);
    assert.equal(takes([own('2026-12-01', ''), planned[2]]), false);
    assert.equal(takes([own('2026-12-01', 'x'.repeat(121)), planned[2]]), false);
    assert.equal(takes([planned[2], own('2027-03-15')]), false);
  });
  it('has it earned when the client says so, and not by any number', () => {
    const all = progressOf({ ...goal, progress: [{ date: '2026-12-05', value: 50 }] }, '2027-01-01');
    assert.deepEqual(orderOf(all.earned), [15, 25, 40]);
    assert.deepEqual(all.next, own('2026-12-20'));
    assert.deepEqual([all.overdue, all.plateau], [false, false]); // nothing is left to measure
    assert.deepEqual(orderOf(progressOf(done, '2027-01-01').earned), ['own']);
    assert.deepEqual(progressOf(done, '2026-12-18').earned, []);
  });
  it('keeps it when the rest is planned anew: done on its day, undone with the next step', () => {
    const again = replan({ ...done, ...sixteen }, '2027-02-01');
    assert.deepEqual(again.wins[1], { ...own('2026-12-20'), reached: '2026-12-19' });
    const open = replan({ ...goal, ...sixteen }, '2027-02-01').wins;
    const place = open.findIndex(isOwn);
    assert.equal(open[place]!.by, open[place - 1]!.by);
    assert.ok(open[place]!.by > '2027-02-01');
  });
  it('leaves room for it: never more than eight in all', () => {
    const many = {
      ...goal,
      by: '2028-03-14',
      wins: [...[1, 2, 3, 4, 5].map((n) => own(`2027-12-0${n}`)), planned[2]!],
    };
    const { wins } = replan(many, '2027-01-01');
    assert.equal(wins.filter(isOwn).length, 5);
    assert.equal(wins.filter(isMeasured).length, 3);
  });
});
