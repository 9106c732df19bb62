import {
  isAnswered,
  isEntries,
  type Answer,
  type Answers,
  type Entry,
  writtenOf,
} from '../../model/form/answers.js';
import { isDate } from '../../model/form/date.js';
import type { Day } from '../../model/form/week.js';
import type { Goal, ProgressEntry } from '../../model/goals/goal.js';
import { isBodyWeight } from '../../model/goals/measures.js';
import { habitStarters, starters } from '../../model/goals/starters.js';
import { keepWins, pathFingerprint, starterIn } from './goal-answers.js';
import { pathIn, type Path } from './goal-path.js';

/** The five outcomes, -2 first, by the ids of their questions. */
export const levelIds = ['much-less', 'less', 'hoped', 'more', 'much-more'] as const;

/** What a goal is made of beside the answers. */
export interface Around {
  /** What the goal is, in words: the person's own, or those of the starter. */
  text: string;
  /** ISO date. */
  today: string;
  /** Days of the week that are free; all, where there are none. */
  days?: readonly Day[];
  /** The five outcomes as they are suggested, -2 first, for those that the person leaves as they are. */
  levels?: (path: Path) => readonly string[];
}

/** Entries as the answer that keeps them. */
const keepProgress = (entries: readonly ProgressEntry[]): readonly Entry[] =>
  entries.map(({ date, value }) => ({ date, value }));

const progressKept = (kept: Answer | undefined): ProgressEntry[] =>
  (isEntries(kept) ? kept : []).flatMap(({ date, value }) =>
    typeof date === 'string' && isDate(date) && typeof value === 'number' && Number.isFinite(value)
      ? [{ date, value }]
      : [],
  );

/** What was measured, with today's entry in the place of an earlier one of the same day. */
function progressIn({ progress, now }: Answers, today: string): ProgressEntry[] {
  const before = progressKept(progress);
  if (typeof now !== 'number' || !isDate(today)) return before;
  return [...before.filter(({ date }) => date !== today), { date: today, value: now }].slice(-500);
}

/**
 * The goal, as soon as the answers make one that the schema takes.
 * @param answers - Of one goal: see `slotAnswers`.
 */
export function goalFrom(answers: Answers, { text, today, days, levels }: Around): Goal | undefined {
  const starter = starterIn(answers);
  const path = pathIn(answers, today, days);
  if (!starter || !path || path.wins.length === 0 || text.trim() === '') return undefined;
  const words = (id: string) => writtenOf(answers[id]).trim();
  const said = (key: string, id = key) => words(id) && { [key]: words(id) };
  const ruler = (id: string) => {
    const value = answers[id];
    return typeof value === 'number' && { [id]: value };
  };
  const { measure, baseline, target, wins, earliest, settled } = path;
  const [when, then] = [words('plan-when'), words('plan-then')];
  const suggested = levels?.(path) ?? [];
  const outcomes = levelIds.map((id, i) => words(`level-${id}`) || (suggested[i] ?? ''));
  const heavy = { importance: answers['weight-importance'], difficulty: answers['weight-difficulty'] };
  const reached = levelIds.findIndex((id) => id === answers.reached) - 2;
  const progress = progressIn(answers, today);
  const setOn = settled ? words('set-on') : today;
  return {
    id: words('of') || 'goal-1',
    starter: starter.id,
    text: text.trim(),
    ...said('why'),
    measure: { id: measure.id, unit: measure.unit },
    // A date that comes too soon is not promised: the goal is dated as its last win is.
    ...{ baseline, target, by: earliest ?? path.by, wins: [...wins] },
    ...ruler('importance'),
    ...ruler('confidence'),
    ...said('matters'),
    ...said('hope'),
    ...(when && then && { plan: { when, then } }),
    ...said('story'),
    ...said('who'),
    ...(outcomes.every(Boolean) && { levels: outcomes }),
    ...(isAnswered(heavy.importance) &&
      isAnswered(heavy.difficulty) && {
        weight: { importance: Number(heavy.importance), difficulty: Number(heavy.difficulty) },
      }),
    ...(isDate(setOn) && { setOn }),
    ...(progress.length > 0 && { progress }),
    ...(reached >= -2 && { reached }),
  };
}

/** The words of a goal that the form asks for by an id of its own. */
const asked = [
  'why',
  'importance',
  'confidence',
  'matters',
  'hope',
  'story',
  'who',
  'baseline',
  'target',
  'by',
] as const;

/** A goal that was set before, as the answers that make it: `goalFrom` gives the same goal back. */
export function answersFrom(goal: Goal): Answers {
  const { id, starter, text, measure, wins, plan, levels, weight, progress, reached, setOn } = goal;
  const known = isBodyWeight(measure.id)
    ? 'weight'
    : starters.some((each) => each.id === starter)
      ? starter
      : 'own';
  const isHabit = known === 'habits' || habitStarters.some((each) => each === known);
  const given = asked.flatMap((key) => (goal[key] === undefined ? [] : [[key, goal[key]] as const]));
  const level = reached === undefined ? undefined : levelIds[reached + 2];
  return {
    ...Object.fromEntries(given),
    of: id,
    starter: isHabit ? 'habits' : known,
    ...(isHabit && { habit: known === 'habits' ? 'own-habit' : known }),
    ...(['habits', 'first', 'own'].includes(known) && { 'goal-words': text }),
    measure: measure.id,
    was: pathFingerprint(measure.id, goal.baseline, goal.target, goal.by),
    dates: keepWins(wins),
    ...(setOn && { 'set-on': setOn }),
    ...(progress && { progress: keepProgress(progress) }),
    ...(plan && { 'plan-when': plan.when, 'plan-then': plan.then }),
    ...Object.fromEntries((levels ?? []).map((words, i) => [`level-${levelIds[i] ?? ''}`, words])),
    ...(weight && {
      'weight-importance': String(weight.importance),
      'weight-difficulty': String(weight.difficulty),
    }),
    ...(level && { reached: level }),
  };
}
