import type { Answers } from '../../model/form/answers.js';
import { isDate } from '../../model/form/date.js';
import type { Day } from '../../model/form/week.js';
import { addDays, daysBetween } from '../../model/goals/dates.js';
import type { Measure } from '../../model/goals/measures.js';
import { moveWin, winsFit, type WinRules } from '../../model/goals/move-wins.js';
import { smallWins, type SmallWins } from '../../model/goals/small-wins.js';
import type { Starter } from '../../model/goals/starters.js';
import { furthest, keepWins, measureIn, signature, starterIn, winsKept } from './goal-choice.js';
import { goalFaults } from './goal-faults.js';

/** From where to where, by when, and the small wins between: what the second page draws. */
export interface Path extends SmallWins {
  measure: Measure;
  baseline: number;
  target: number;
  /** The date wished for, YYYY-MM-DD. */
  by: string;
  /** The day it begins. */
  start: string;
  /** True for a way that was set before and stands as it was. */
  settled: boolean;
}

/** The path, as soon as its numbers and its date are right; undefined until then. */
export function pathIn(answers: Answers, today: string, days: readonly Day[] = []): Path | undefined {
  const measure = measureIn(answers);
  const hints: Partial<Starter> = starterIn(answers) ?? {};
  const baseline = hints.baseline ?? answers.baseline;
  const target = hints.target ?? answers.target;
  const { by, was } = answers;
  if (!measure || typeof baseline !== 'number' || typeof target !== 'number') return undefined;
  if (!Number.isFinite(baseline) || !Number.isFinite(target)) return undefined;
  if (typeof by !== 'string' || !isDate(by)) return undefined;
  if (goalFaults(answers, today).some(({ code }) => !soft.includes(code))) return undefined;
  const way = { measure, baseline, target, by };
  const kept = winsKept(answers.dates);
  if (was === signature(measure.id, baseline, target, by) && kept.length > 0) {
    const setOn = answers['set-on'];
    const start = typeof setOn === 'string' && isDate(setOn) ? setOn : today;
    return { ...way, start, settled: true, wins: kept, feasible: true };
  }
  const plan = smallWins({ ...way, start: today, days });
  const moved = plan.wins.map((win, i) => ({ ...win, by: kept[i]?.by ?? win.by }));
  const same = kept.length === plan.wins.length && kept.every(({ value }, i) => value === moved[i]?.value);
  const last = moved.at(-1);
  if (last) last.by = plan.wins.at(-1)?.by ?? by;
  const rules: WinRules = { measure, baseline, start: today, days };
  const wins = same && winsFit(moved, rules) ? moved : plan.wins;
  return { ...way, ...plan, start: today, settled: false, wins };
}

/** Amiss elsewhere than on the way itself: the stones can be drawn all the same. */
const soft = ['other-half', 'too-quick', 'under-18', 'offer-another-goal'];

/** What changes when one win moves: the dates and, with the last of them, the date wished for. */
export function moved(
  path: Path,
  index: number,
  by: number,
  today: string,
  days: readonly Day[],
): { dates: string; by?: string } | undefined {
  const { measure, baseline, start, settled, wins, feasible } = path;
  const next = moveWin(wins, index, by, { measure, baseline, start, days });
  const date = next?.[index]?.by;
  if (!next || date === undefined || date <= today || date > addDays(today, furthest)) return undefined;
  const last = index === wins.length - 1;
  // A way that is settled, or quicker than its pace, ends where it ends: only the wins before may move.
  if (last && (settled || !feasible)) return undefined;
  return { dates: keepWins(next), ...(last && { by: date }) };
}

/** Two ways to make it smaller: about half the way, in countable steps, or half as much time again. */
export function smaller(path: Path, today: string): { target?: number; by?: string } {
  const { measure, baseline, target, by, earliest = by } = path;
  const nearer = Math.round((baseline + (target - baseline) * 0.6) / measure.step) * measure.step;
  const between = (nearer - baseline) * (target - nearer) > 0;
  const days = daysBetween(today, by);
  const relaxed = addDays(by, Math.max(14, Math.round(days / 2)));
  const later = relaxed > earliest ? relaxed : earliest;
  return {
    ...(between && { target: nearer }),
    ...(daysBetween(today, later) <= furthest && { by: later }),
  };
}
