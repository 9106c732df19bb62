import { writtenOf, type Answer, type Answers } from '../../model/form/answers.js';
import { isDate } from '../../model/form/date.js';
import type { Day } from '../../model/form/week.js';
import { addDays, daysBetween } from '../../model/goals/dates.js';
import { moveWin, winsFit, type WinRules } from '../../model/goals/move-wins.js';
import { suffixOf } from '../../model/goals/goal-index.js';
import { smallWins, type SmallWins } from '../../model/goals/small-wins.js';
import type { Starter } from '../../model/goals/starters.js';
import {
  addWin,
  isMeasured,
  isOwn,
  mayRemove,
  maxWins,
  withOwn,
  type OwnWin,
  type Win,
} from '../../model/goals/wins.js';
import {
  furthest,
  isAboutWeight,
  keepWins,
  measureIn,
  ownKept,
  pathFingerprint,
  starterIn,
  winsKept,
} from './goal-answers.js';
import { goalIssues } from './goal-issues.js';

/** Answers of one goal, by the ids of the first; `undefined` takes one back. */
export type Given = Readonly<Record<string, Answer | undefined>>;

/** The same by the ids of another goal. */
export const givenTo = (slot: number, given: Given): Given =>
  Object.fromEntries(Object.entries(given).map(([id, answer]) => [id + suffixOf(slot), answer]));

/** From where to where, by when, and the small wins between: what the second page draws. */
export interface Path extends Omit<SmallWins, 'wins'>, WinRules {
  target: number;
  /** The date wished for, YYYY-MM-DD. */
  by: string;
  wins: readonly Win[];
  /** True for a way that was set before and stands as it was. */
  settled: boolean;
}

/** Amiss elsewhere than on the way itself: the stones can be drawn all the same. */
const soft = ['other-half', 'too-quick', 'under-18', 'soft-start', 'offer-another-goal'];
const isOnTheWay = ({ question, code }: ReturnType<typeof goalIssues>[number]) =>
  !soft.includes(code) && !question.startsWith('win');

/** Whether wins that were changed by hand still lead to the target, one after the other, in good time. */
function stillFit(wins: readonly Win[], target: number, rules: WinRules): boolean {
  const values = wins.filter(isMeasured).map(({ value }) => value);
  const way = Math.sign(target - rules.baseline);
  const onward = values.every((value, i) => (value - (values[i - 1] ?? rules.baseline)) * way > 0);
  const last = wins.at(-1);
  return last !== undefined && isMeasured(last) && last.value === target && onward && winsFit(wins, rules);
}

/** The path, as soon as its numbers and its date are right; undefined until then. */
export function pathIn(answers: Answers, today: string, days: readonly Day[] = []): Path | undefined {
  const measure = measureIn(answers);
  // A first time is not counted, but what a body weighs is.
  const hints: Partial<Starter> = (isAboutWeight(answers) ? undefined : starterIn(answers)) ?? {};
  const baseline = hints.baseline ?? answers.baseline;
  const target = hints.target ?? answers.target;
  const { by, was } = answers;
  if (!measure || typeof baseline !== 'number' || typeof target !== 'number') return undefined;
  if (!Number.isFinite(baseline) || !Number.isFinite(target)) return undefined;
  if (typeof by !== 'string' || !isDate(by)) return undefined;
  if (goalIssues(answers, today).some(isOnTheWay)) return undefined;
  const way = { measure, baseline, target, by, days };
  const kept = winsKept(answers.dates);
  const last = kept.at(-1);
  if (was === pathFingerprint(measure.id, baseline, target, by) && last && isMeasured(last)) {
    const setOn = answers['set-on'];
    const start = typeof setOn === 'string' && isDate(setOn) ? setOn : today;
    return { ...way, start, settled: true, wins: kept, feasible: true };
  }
  const request = { ...way, start: today };
  const own = kept.filter(isOwn);
  const most = maxWins - own.length;
  const whole = smallWins(request);
  const plan = whole.wins.length > most ? smallWins({ ...request, count: most }) : whole;
  const end = plan.wins.at(-1)?.by ?? by;
  const changed = kept.map((win, i) => (i === kept.length - 1 ? { ...win, by: end } : win));
  const wins = stillFit(changed, target, request) ? changed : withOwn(plan.wins, own, today);
  return { ...request, ...plan, settled: false, wins };
}

/** What changes when one win moves: the dates and, with the last of them, the date wished for. */
export function moved(path: Path, index: number, by: number, today: string): Given | undefined {
  const { settled, wins, feasible } = path;
  const next = moveWin(wins, index, by, path);
  const date = next?.[index]?.by;
  if (!next || date === undefined || date <= today || date > addDays(today, furthest)) return undefined;
  const last = index === wins.length - 1;
  // A way that is settled, or quicker than its pace, ends where it ends: only the wins before may move.
  if (last && (settled || !feasible)) return undefined;
  return { dates: keepWins(next), ...(last && { by: date }) };
}

/** The same when one is taken away; undefined for one that has to stay. */
export function without(path: Path, index: number): Given | undefined {
  const wins = path.wins.filter((_, i) => i !== index);
  const may = mayRemove(path.wins, index) && (path.settled || winsFit(wins, path));
  return may ? { dates: keepWins(wins) } : undefined;
}

/**
 * The small win that the person has written down, and what changes when it takes its place: undefined where they have
 * not. Where there is no room any more, the path is planned anew around it: nothing that was written is lost.
 */
export function winWritten(
  { win, 'win-by': by, dates }: Answers,
  { wins, settled }: Path,
  today: string,
): { own: OwnWin; given: Given } | undefined {
  const text = writtenOf(win).trim();
  const end = wins.at(-1)?.by ?? '';
  if (text === '' || typeof by !== 'string' || !isDate(by)) return undefined;
  const own = { text, by: by > end ? end : by };
  const all = addWin(wins, own, today) ?? (settled ? undefined : [...winsKept(ownKept(dates)), own]);
  return all && { own, given: { dates: keepWins(all), win: undefined, 'win-by': undefined } };
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
