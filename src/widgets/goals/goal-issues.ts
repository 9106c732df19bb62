import { isAnswered, ratherNotSay, type Answer, type Answers, writtenOf } from '../../model/form/answers.js';
import { isDate } from '../../model/form/date.js';
import type { Issue } from '../../model/form/validate.js';
import { addDays } from '../../model/goals/dates.js';
import { lowestBmi, weightGoalLimit } from '../../model/goals/limits.js';
import { fromKilograms, isBodyWeight, toKilograms, type Measure } from '../../model/goals/measures.js';
import { answersOfGoal, goalIndexesIn, suffixOf } from '../../model/goals/goal-index.js';
import { smallWins } from '../../model/goals/small-wins.js';
import { directionOf, type Starter } from '../../model/goals/starters.js';
import { furthest, measureIn, pathFingerprint, starterIn } from './goal-answers.js';

/** Units of which there is no half. */
const whole = ['days', 'points', 'times', 'cigarettes', 'drinks'];

function checkNumber(
  question: 'baseline' | 'target' | 'now',
  value: Answer | undefined,
  measure: Measure,
): Issue[] {
  const { min, max, unit } = measure;
  if (typeof value !== 'number') return [];
  if (value < min) return [{ question, code: 'too-low', limit: min }];
  if (value > max) return [{ question, code: 'too-high', limit: max }];
  return whole.includes(unit) && !Number.isInteger(value) ? [{ question, code: 'not-a-step', limit: 1 }] : [];
}

function checkDate(by: Answer | undefined, today: string): Issue[] {
  if (typeof by !== 'string' || !isDate(by) || !isDate(today)) return [];
  const tomorrow = addDays(today, 1);
  const last = addDays(today, furthest);
  if (by < tomorrow) return [{ question: 'by', code: 'too-early', limit: tomorrow }];
  return by > last ? [{ question: 'by', code: 'too-late', limit: last }] : [];
}

/** Height in centimetres: given in inches where weight is given in pounds. */
const centimetres = (height: Answer | undefined, measure: Measure): number | undefined =>
  typeof height === 'number' ? height * (measure.unit === 'pounds' ? 2.54 : 1) : undefined;

/** The least that a weight goal may aim for, in the unit of the measure, rounded up to what one can count. */
export function leastWeight({ height }: Answers, measure: Measure): number | undefined {
  const cm = centimetres(height, measure);
  if (cm === undefined) return undefined;
  const least = fromKilograms(measure.id, lowestBmi * (cm / 100) ** 2);
  return Math.ceil(least / measure.step) * measure.step;
}

/** Why there is no weight goal for this person, from the two gentle questions; undefined where there may be one. */
export function weightLimit({ starter, adult, eating }: Answers) {
  if (starter !== 'weight') return undefined;
  return weightGoalLimit({
    ...((adult === 'no' || adult === ratherNotSay) && { age: 0 }),
    disorderedEating: eating === 'yes' || eating === ratherNotSay,
  });
}

function checkTarget(answers: Answers, starter: Starter, measure: Measure): Issue[] {
  const { baseline, target } = answers;
  const fault = (code: Issue['code'], limit?: number): Issue[] => [
    { question: 'target', code, ...(limit !== undefined && { limit }) },
  ];
  if (typeof target !== 'number') return [];
  const cm = centimetres(answers.height, measure);
  if (
    isBodyWeight(measure.id) &&
    weightGoalLimit({ heightCm: cm, targetKg: toKilograms(measure.id, target) }) === 'below-healthy-weight'
  )
    return fault('below-healthy-weight', leastWeight(answers, measure));
  if (typeof baseline !== 'number') return [];
  const direction = directionOf(starter, measure);
  if (target === baseline) return fault('no-change');
  if (direction === 'up' && target < baseline) return fault('goes-up');
  if (direction === 'down' && target > baseline) return fault('goes-down');
  const { most } = measure;
  return most !== undefined && target > most && target > baseline ? fault('above-safe', most) : [];
}

/** A small win of one's own that is being written: both halves, on a day between tomorrow and the goal's. */
function checkOwn({ win, 'win-by': day, by }: Answers, today: string): Issue[] {
  const [said, dated] = [isAnswered(win), isAnswered(day)];
  if (said !== dated) return [{ question: said ? 'win-by' : 'win', code: 'missing' }];
  if (typeof day !== 'string' || !isDate(day) || !isDate(today)) return [];
  const tomorrow = addDays(today, 1);
  if (day < tomorrow) return [{ question: 'win-by', code: 'too-early', limit: tomorrow }];
  return typeof by === 'string' && isDate(by) && day > by
    ? [{ question: 'win-by', code: 'too-late', limit: by }]
    : [];
}

/** A way that takes longer than five years at its pace; and, for weight alone, a date that is too soon for the pace. */
function checkPace({ baseline, target, by }: Answers, measure: Measure, today: string): Issue[] {
  if (!Number.isFinite(baseline) || !Number.isFinite(target)) return [];
  if (typeof baseline !== 'number' || typeof target !== 'number' || typeof by !== 'string') return [];
  const { earliest } = smallWins({ measure, baseline, target, start: today, by });
  if (earliest === undefined) return [];
  if (earliest > addDays(today, furthest)) return [{ question: 'target', code: 'too-far' }];
  return isBodyWeight(measure.id) ? [{ question: 'by', code: 'too-quick', limit: earliest }] : [];
}

/** What is amiss between the answers of one goal: bounds that depend on the measure, what is not safe, half a plan. */
export function goalIssues(answers: Answers, today: string): Issue[] {
  const starter = starterIn(answers);
  const measure = measureIn(answers);
  const { baseline, target, by, now, was } = answers;
  const when = isAnswered(answers['plan-when']);
  const half: Issue[] =
    when === isAnswered(answers['plan-then'])
      ? []
      : [{ question: when ? 'plan-then' : 'plan-when', code: 'other-half' }];
  const limit = weightLimit(answers);
  const own = checkOwn(answers, today);
  const gentle: Issue[] = limit ? [{ question: 'starter', code: limit }] : [];
  if (!measure || !starter) return [...gentle, ...own, ...half];
  const numbers = [
    ...checkNumber('baseline', baseline, measure),
    ...checkNumber('target', target, measure),
    ...checkNumber('now', now, measure),
  ];
  // What was set before was right then, and time has gone by since.
  const settled =
    typeof baseline === 'number' &&
    typeof target === 'number' &&
    was === pathFingerprint(measure.id, baseline, target, writtenOf(by));
  const way = numbers.length > 0 || settled ? [] : checkTarget(answers, starter, measure);
  const date = settled ? [] : checkDate(by, today);
  const clear = isDate(today) && isDate(writtenOf(by)) && !settled;
  const pace =
    clear && numbers.length + way.length + date.length === 0 ? checkPace(answers, measure, today) : [];
  return [...gentle, ...numbers, ...way, ...date, ...pace, ...own, ...half];
}

/** The same for all goals that there are. */
export const allGoalIssues = (answers: Answers, today: string): Issue[] =>
  goalIndexesIn(answers).flatMap((slot) =>
    goalIssues(answersOfGoal(answers, slot), today).map((fault) => ({
      ...fault,
      question: fault.question + suffixOf(slot),
    })),
  );
