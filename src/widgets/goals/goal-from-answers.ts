import { isAnswered, type Answer, type Answers } from '../../model/form/answers.js';
import { isDate } from '../../model/form/date.js';
import type { Fault } from '../../model/form/validate.js';
import { addDays, daysBetween } from '../../model/goals/dates.js';
import type { Goal } from '../../model/goals/goal.js';
import { measures, type Measure } from '../../model/goals/measures.js';
import { smallWins, type SmallWins } from '../../model/goals/small-wins.js';
import { starters, type Starter } from '../../model/goals/starters.js';

/** From where to where, by when, and the small wins between: what the second page draws. */
export interface Path extends SmallWins {
  measure: Measure;
  baseline: number;
  target: number;
  /** The date wished for, YYYY-MM-DD. */
  by: string;
}

/** Units of which there is no half. */
const whole = ['days', 'points', 'times', 'cigarettes', 'drinks'];
/** A goal further off than five years is most likely a slip in the year. */
const furthest = 1826;

/** The starter chosen; undefined before that, and where the goal is left for the first meeting. */
export const starterIn = (answers: Answers): Starter | undefined =>
  starters.find(({ id }) => id === answers.starter);

/** How the goal is counted: as its starter suggests, or as the person chose for a goal of their own. */
export function measureIn(answers: Answers): Measure | undefined {
  const starter = starterIn(answers);
  const id = starter?.id === 'own' ? answers.measure : starter?.measures[0];
  return measures.find((measure) => measure.id === id);
}

function checkNumber(question: 'baseline' | 'target', value: Answer | undefined, measure: Measure): Fault[] {
  const { min, max, unit } = measure;
  if (typeof value !== 'number') return [];
  if (value < min) return [{ question, code: 'too-low', limit: min }];
  if (value > max) return [{ question, code: 'too-high', limit: max }];
  return whole.includes(unit) && !Number.isInteger(value) ? [{ question, code: 'not-a-step', limit: 1 }] : [];
}

function checkDate(by: Answer | undefined, today: string): Fault[] {
  if (typeof by !== 'string' || !isDate(by) || !isDate(today)) return [];
  const tomorrow = addDays(today, 1);
  const last = addDays(today, furthest);
  if (by < tomorrow) return [{ question: 'by', code: 'too-early', limit: tomorrow }];
  return by > last ? [{ question: 'by', code: 'too-late', limit: last }] : [];
}

/** What is amiss between answers: bounds that depend on the measure, no way to go, a date gone by, half a plan. */
export function goalFaults(answers: Answers, today: string): Fault[] {
  const measure = measureIn(answers);
  const { baseline, target, by } = answers;
  const when = isAnswered(answers['plan-when']);
  const half: Fault[] =
    when === isAnswered(answers['plan-then'])
      ? []
      : [{ question: when ? 'plan-then' : 'plan-when', code: 'other-half' }];
  const numbers = measure
    ? [...checkNumber('baseline', baseline, measure), ...checkNumber('target', target, measure)]
    : [];
  const still: Fault[] =
    typeof target === 'number' && target === baseline ? [{ question: 'target', code: 'no-change' }] : [];
  return [...numbers, ...still, ...checkDate(by, today), ...half];
}

/** The path, as soon as its numbers and its date are right; undefined until then. */
export function pathIn(answers: Answers, today: string): Path | undefined {
  const measure = measureIn(answers);
  const hints: Partial<Starter> = starterIn(answers) ?? {};
  const baseline = hints.baseline ?? answers.baseline;
  const target = hints.target ?? answers.target;
  const by = answers.by;
  if (
    !measure ||
    typeof baseline !== 'number' ||
    typeof target !== 'number' ||
    typeof by !== 'string' ||
    !isDate(by)
  )
    return undefined;
  if (goalFaults(answers, today).some(({ code }) => code !== 'other-half')) return undefined;
  return { measure, baseline, target, by, ...smallWins({ measure, baseline, target, start: today, by }) };
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

/**
 * The goal, as soon as the answers make one that the schema takes.
 * @param text - What the goal is, in words: the person's own, or those of the starter.
 */
export function goalFrom(answers: Answers, text: string, today: string): Goal | undefined {
  const starter = starterIn(answers);
  const path = pathIn(answers, today);
  if (!starter || !path || text.trim() === '') return undefined;
  const words = (id: string) => String(answers[id] ?? '').trim();
  const ruler = (id: 'importance' | 'confidence') => {
    const value = answers[id];
    return typeof value === 'number' && { [id]: value };
  };
  const [why, hope, when, then] = ['why', 'hope', 'plan-when', 'plan-then'].map(words);
  const { measure, baseline, target, by, wins } = path;
  return {
    id: 'goal-1',
    starter: starter.id,
    text: text.trim(),
    ...(why && { why }),
    measure: { id: measure.id, unit: measure.unit },
    ...{ baseline, target, by, wins },
    ...ruler('importance'),
    ...ruler('confidence'),
    ...(hope && { hope }),
    ...(when && then && { plan: { when, then } }),
  };
}
