import { addDays, daysBetween, nextAllowed, previousAllowed, weekdayOf } from './dates.js';
import type { Win } from './goal.js';
import { daysAtPace, type SmallWinsRequest } from './small-wins.js';

/** What decides whether a date will do: the way, the day it begins, and the days that are free. */
export type WinRules = Pick<SmallWinsRequest, 'measure' | 'baseline' | 'start' | 'days'>;

/** Whether wins are dated in order, on free days, none before tomorrow and no stretch faster than the pace. */
export function winsFit(wins: readonly Win[], { measure, baseline, start, days = [] }: WinRules): boolean {
  return wins.every(({ value, by }, i) => {
    const before = wins[i - 1] ?? { value: baseline, by: start };
    return (
      daysBetween(before.by, by) >= daysAtPace(measure.pace, before.value, value) &&
      (days.length === 0 || days.includes(weekdayOf(by)))
    );
  });
}

/**
 * The wins with one of them moved by some days, later or, with a negative number, earlier. It goes as far as the pace
 * and its neighbours leave room, and lands on a free day in the direction of the move. The last one is free to go later.
 * @returns undefined where there is no room to move at all.
 */
export function moveWin(
  wins: readonly Win[],
  index: number,
  by: number,
  rules: WinRules,
): readonly Win[] | undefined {
  const { measure, baseline, start, days = [] } = rules;
  const win = wins[index];
  if (!win || by === 0) return undefined;
  const before = wins[index - 1] ?? { value: baseline, by: start };
  const after = wins[index + 1];
  const first = nextAllowed(addDays(before.by, daysAtPace(measure.pace, before.value, win.value)), days);
  const last =
    after && previousAllowed(addDays(after.by, -daysAtPace(measure.pace, win.value, after.value)), days);
  const wished = addDays(win.by, by);
  const free = by > 0 ? nextAllowed(wished, days) : previousAllowed(wished, days);
  const held = free < first ? first : last !== undefined && free > last ? last : free;
  if ((by > 0 && held <= win.by) || (by < 0 && held >= win.by)) return undefined;
  return wins.map((each, i) => (i === index ? { ...each, by: held } : each));
}
