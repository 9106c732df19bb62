import { addDays, daysBetween, nextAllowed, previousAllowed, weekdayOf } from './dates.js';
import { daysAtPace, type SmallWinsRequest } from './small-wins.js';
import { isMeasured, isOwn, type Win } from './wins.js';

/** What decides whether a date will do: the way, the day it begins, and the days that are free. */
export type WinRules = Pick<SmallWinsRequest, 'measure' | 'baseline' | 'start' | 'days'>;

/**
 * Whether wins are dated in order, none before tomorrow, and those with a value on free days with no stretch between
 * them faster than the pace. One's own know neither pace nor week: whoever names a day has looked.
 */
export function winsFit(wins: readonly Win[], { measure, baseline, start, days = [] }: WinRules): boolean {
  let before = { value: baseline, by: start };
  return wins.every((win, i) => {
    if (win.by <= start || win.by < (wins[i - 1]?.by ?? start)) return false;
    if (isOwn(win)) return true;
    const far = daysBetween(before.by, win.by) >= daysAtPace(measure.pace, before.value, win.value);
    before = win;
    return far && (days.length === 0 || days.includes(weekdayOf(win.by)));
  });
}

const laterOf = (one: string, other: string) => (one > other ? one : other);

/** The first and the last day that a win may have: between its neighbours and, with a value, at the pace. */
function between(wins: readonly Win[], index: number, rules: WinRules): [first: string, last?: string] {
  const { measure, baseline, start, days = [] } = rules;
  const win = wins[index];
  const previous = wins[index - 1]?.by ?? start;
  const next = wins[index + 1]?.by;
  if (!win || isOwn(win)) return next ? [laterOf(previous, addDays(start, 1)), next] : [previous];
  const before = wins.slice(0, index).findLast(isMeasured) ?? { value: baseline, by: start };
  const after = wins.slice(index + 1).find(isMeasured);
  const soonest = addDays(before.by, daysAtPace(measure.pace, before.value, win.value));
  const first = nextAllowed(laterOf(previous, soonest), days);
  if (!after || !next) return [first];
  const latest = addDays(after.by, -daysAtPace(measure.pace, win.value, after.value));
  return [first, previousAllowed(latest < next ? latest : next, days)];
}

/**
 * The wins with one of them moved by some days, later or, with a negative number, earlier. It goes as far as the pace
 * and its neighbours leave room, and lands on a free day in the direction of the move; one's own on any day. The last
 * one is free to go later.
 * @returns undefined where there is no room to move at all.
 */
export function moveWin<Some extends Win>(
  wins: readonly Some[],
  index: number,
  by: number,
  rules: WinRules,
): readonly Some[] | undefined {
  const win = wins[index];
  if (!win || by === 0) return undefined;
  const days = isOwn(win) ? [] : (rules.days ?? []);
  const [first, last] = between(wins, index, rules);
  const wished = addDays(win.by, by);
  const free = by > 0 ? nextAllowed(wished, days) : previousAllowed(wished, days);
  const held = free < first ? first : last !== undefined && free > last ? last : free;
  if ((by > 0 && held <= win.by) || (by < 0 && held >= win.by)) return undefined;
  return wins.map((each, i) => (i === index ? { ...each, by: held } : each));
}
