import type { Day } from '../form/week.js';
import { addDays, daysBetween } from './dates.js';
import type { Goal, ProgressEntry } from './goal.js';
import { isPastSafe } from './limits.js';
import { measureOf } from './measures.js';
import { smallWins } from './small-wins.js';
import { isMeasured, isOwn, maxWins, withOwn, type Win } from './wins.js';

/** A win that was reached, and the day of the entry that first showed it, or on which the client said so. */
export type EarnedWin = Win & { on: string };

/** How a goal stands, from nothing but what was measured. */
export interface GoalProgress {
  /** Wins that were reached, in their order. What was earned once stays earned. */
  earned: readonly EarnedWin[];
  /** The next win; undefined when all are reached. */
  next?: Win;
  /** The newest entry. */
  latest?: ProgressEntry;
  /** True where it has stayed where it is for two weeks and three entries or more, with more to come. */
  plateau: boolean;
  /** True where the date of the next win has passed, with more to reach. */
  overdue: boolean;
  /** True where the newest value lies past what is safe: nothing is to be celebrated then, and a pause is kind. */
  pause: boolean;
}

/** Shortest time, in days, after which staying the same is worth a word. */
const plateauDays = 14;

/** Entries up to a day, oldest first. */
const entriesUntil = ({ progress = [] }: Goal, today: string): ProgressEntry[] =>
  progress
    .filter(({ date }) => date <= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/**
 * The day on which a win of the goal was reached, as far as is known today; undefined for one that was not. A value
 * past what is safe reaches none.
 */
export function earnedOn(win: Win, goal: Goal, today: string, heightCm?: number): string | undefined {
  if (isOwn(win)) return win.reached !== undefined && win.reached <= today ? win.reached : undefined;
  const way = Math.sign(goal.target - goal.baseline);
  return entriesUntil(goal, today).find(
    ({ value }) => (value - win.value) * way >= 0 && !isPastSafe(goal, value, heightCm),
  )?.date;
}

/**
 * How a goal stands on a day. Entries may come in any order; those dated later than `today` do not count yet.
 * @param heightCm - Of somebody with a weight goal, in centimetres, where it is known: see `isPastSafe`.
 */
export function progressOf(goal: Goal, today: string, heightCm?: number): GoalProgress {
  const { baseline, target, wins } = goal;
  const way = Math.sign(target - baseline);
  const entries = entriesUntil(goal, today);
  const ahead = wins.filter((win) => earnedOn(win, goal, today, heightCm) === undefined);
  const earned = wins.flatMap((win) => {
    const on = earnedOn(win, goal, today, heightCm);
    return on === undefined ? [] : [{ ...win, on }];
  });
  const [next] = ahead;
  const goesOn = ahead.some(isMeasured);
  const latest = entries.at(-1);
  // The entry after which nothing better came.
  const best = entries.reduce((top, { value }, i) => {
    const before = entries[top];
    return before && (before.value - value) * way >= 0 ? top : i;
  }, 0);
  const since = entries.slice(best);
  const plateau =
    ahead.some(isMeasured) &&
    since.length >= 3 &&
    daysBetween(since[0]?.date ?? today, latest?.date ?? today) >= plateauDays;
  return {
    earned,
    ...(next && { next }),
    ...(latest && { latest }),
    plateau,
    overdue: goesOn && next !== undefined && next.by < today,
    pause: latest !== undefined && isPastSafe(goal, latest.value, heightCm),
  };
}

/**
 * The rest of the way, planned anew from where somebody stands today: what was reached on the way stays, the others get
 * new steps and dates; one's own keep theirs. The wished date moves where the pace needs more time. The goal itself
 * stays as it is. Where the target is reached, or a pause is wise, nothing changes.
 */
export function replan(goal: Goal, today: string, days: readonly Day[] = []): Goal {
  const { latest, earned, pause } = progressOf(goal, today);
  const measure = measureOf(goal.measure.id);
  const here = Math.min(measure.max, Math.max(measure.min, latest?.value ?? goal.baseline));
  const arrived = earned.some((win) => isMeasured(win) && win.value === goal.target);
  if (pause || arrived || here === goal.target) return goal;
  const way = Math.sign(goal.target - goal.baseline);
  const kept = earned
    .filter(isMeasured)
    .filter(({ value }) => (here - value) * way >= 0)
    .map(({ value, by }, i, { length }) => {
      // Reached before its day: that day lies behind the new ones, and no two are the same.
      const reached = addDays(today, i + 1 - length);
      return { value, by: by < reached ? by : reached };
    });
  const own = goal.wins.filter(isOwn);
  const tomorrow = addDays(today, 1);
  const by = goal.by < tomorrow ? tomorrow : goal.by;
  const request = { measure, baseline: here, target: goal.target, start: today, by, days };
  const most = maxWins - own.length;
  const free = smallWins(request).wins;
  const wins = free.length > most ? smallWins({ ...request, count: most }).wins : free;
  const room = most - wins.length;
  const last = wins.at(-1)?.by ?? by;
  const path = [...(room > 0 ? kept.slice(-room) : []), ...wins];
  return { ...goal, wins: withOwn(path, own, today), by: last > by ? last : by };
}
