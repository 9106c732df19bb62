import type { Day } from '../form/week.js';
import { addDays, daysBetween } from './dates.js';
import type { Goal, ProgressEntry, Win } from './goal.js';
import { measureOf } from './measures.js';
import { smallWins } from './small-wins.js';

/** A win that was reached, and the day of the entry that first showed it. */
export interface EarnedWin extends Win {
  on: string;
}

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
  /** True where the date of the next win has passed. */
  overdue: boolean;
}

/** Shortest time, in days, after which staying the same is worth a word. */
const plateauDays = 14;

/** How a goal stands on a day. Entries may come in any order; those dated later than `today` do not count yet. */
export function progressOf({ baseline, target, wins, progress = [] }: Goal, today: string): GoalProgress {
  const way = Math.sign(target - baseline);
  const entries = progress
    .filter(({ date }) => date <= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const reaches = (value: number, goal: number) => (value - goal) * way >= 0;
  const earned = wins.flatMap((win) => {
    const first = entries.find(({ value }) => reaches(value, win.value));
    return first ? [{ ...win, on: first.date }] : [];
  });
  const next = wins.find((win) => !earned.some(({ value }) => value === win.value));
  const latest = entries.at(-1);
  // The entry after which nothing better came.
  const best = entries.reduce((top, { value }, i) => {
    const before = entries[top];
    return before && reaches(before.value, value) ? top : i;
  }, 0);
  const since = entries.slice(best);
  const plateau =
    !!next && since.length >= 3 && daysBetween(since[0]?.date ?? today, latest?.date ?? today) >= plateauDays;
  return {
    earned,
    ...(next && { next }),
    ...(latest && { latest }),
    plateau,
    overdue: next !== undefined && next.by < today,
  };
}

/**
 * The rest of the way, planned anew from where somebody stands today: what was reached on the way stays, the others get
 * new steps and dates. The wished date moves where the pace needs more time. The goal itself stays as it is.
 * Where the target is reached, nothing changes.
 */
export function replan(goal: Goal, today: string, days: readonly Day[] = []): Goal {
  const { latest, earned, next } = progressOf(goal, today);
  const measure = measureOf(goal.measure.id);
  const here = Math.min(measure.max, Math.max(measure.min, latest?.value ?? goal.baseline));
  if (!next || here === goal.target) return goal;
  const way = Math.sign(goal.target - goal.baseline);
  const kept = earned
    .filter(({ value }) => (here - value) * way >= 0)
    .map(({ value, by }) => ({ value, by }));
  const tomorrow = addDays(today, 1);
  const by = goal.by < tomorrow ? tomorrow : goal.by;
  const { wins } = smallWins({ measure, baseline: here, target: goal.target, start: today, by, days });
  const room = 8 - wins.length;
  const last = wins.at(-1)?.by ?? by;
  return { ...goal, wins: [...(room > 0 ? kept.slice(-room) : []), ...wins], by: last > by ? last : by };
}
