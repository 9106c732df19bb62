import { isAnswered, ratherNotSay, type Answer, type Answers, writtenOf } from '../../model/form/answers.js';
import { isDate } from '../../model/form/date.js';
import type { Issue } from '../../model/form/validate.js';
import { addDays } from '../../model/goals/dates.js';
import {
  heightInCm,
  heightRange,
  leastWeight,
  weightGoalLimit,
  type WeightGoalLimit,
} from '../../model/goals/limits.js';
import { isBodyWeight, toKilograms, type Measure } from '../../model/goals/measures.js';
import { answersOfGoal, goalIndexesIn, suffixOf } from '../../model/goals/goal-index.js';
import { smallWins } from '../../model/goals/small-wins.js';
import { directionOf, type Starter } from '../../model/goals/starters.js';
import { isMeasured } from '../../model/goals/wins.js';
import type { AgeGroup } from '../../model/safety/minor.js';
import {
  furthest,
  isAboutEatingLess,
  isAboutWeight,
  measureIn,
  pathFingerprint,
  saysItIsWeight,
  starterIn,
  winsKept,
} from './goal-answers.js';

/** What is known of the person beside the answers, as far as the limits ask. */
export interface KnownOfPerson {
  age: AgeGroup;
  /** Pregnant now, or a birth or an operation in the last six months. */
  recent: boolean;
}

const nothingKnown: KnownOfPerson = { age: 'unknown', recent: false };

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

/** Height in centimetres, from the unit that goes with the measure. */
export const heightOf = ({ height }: Answers, { id }: Measure): number | undefined =>
  typeof height === 'number' ? heightInCm(id, height) : undefined;

function checkHeight({ height }: Answers, { id }: Measure): Issue[] {
  const [least, most] = heightRange(id);
  if (typeof height !== 'number' || !isBodyWeight(id)) return [];
  if (height < least) return [{ question: 'height', code: 'too-low', limit: least }];
  return height > most ? [{ question: 'height', code: 'too-high', limit: most }] : [];
}

/**
 * Why there is no such goal for this person, from what is known and the two gentle questions; undefined where there may
 * be one. Whatever says under 18 wins.
 */
export function weightLimit(
  answers: Answers,
  { age, recent }: KnownOfPerson = nothingKnown,
): WeightGoalLimit | undefined {
  const eatingLess = isAboutEatingLess(answers);
  if (!eatingLess && !isAboutWeight(answers)) return undefined;
  const { adult, eating } = answers;
  const young = age === 'under-18' || adult === 'no' || adult === ratherNotSay;
  return weightGoalLimit({
    ...(young && { age: 0 }),
    recent,
    disorderedEating: eatingLess || eating === 'yes' || eating === ratherNotSay,
  });
}

/** What a target is never to be, also in a goal that was set before or that the page handed over. */
function checkSafe(answers: Answers, measure: Measure): Issue[] {
  const { baseline, target } = answers;
  const fault = (code: Issue['code'], limit: number): Issue[] => [{ question: 'target', code, limit }];
  if (typeof target !== 'number') return [];
  const heightCm = heightOf(answers, measure);
  if (isBodyWeight(measure.id) && heightCm !== undefined) {
    const onTheWay = winsKept(answers.dates)
      .filter(isMeasured)
      .map(({ value }) => value);
    const from = typeof baseline === 'number' ? baseline : Infinity;
    // Somebody who weighs less already goes up: on their way every step is a better one.
    const lightest = Math.min(target, ...onTheWay.filter((value) => value < from));
    if (weightGoalLimit({ heightCm, targetKg: toKilograms(measure.id, lightest) }) === 'below-healthy-weight')
      return fault('below-healthy-weight', leastWeight(measure.id, heightCm));
  }
  const { least, most } = measure;
  if (least !== undefined && target < least) return fault('below-safe', least);
  if (most === undefined || target <= most) return [];
  return least !== undefined || typeof baseline !== 'number' || target > baseline
    ? fault('above-safe', most)
    : [];
}

function checkTarget({ baseline, target }: Answers, starter: Starter, measure: Measure): Issue[] {
  const fault = (code: Issue['code']): Issue[] => [{ question: 'target', code }];
  if (typeof target !== 'number' || typeof baseline !== 'number') return [];
  const direction = isBodyWeight(measure.id) ? 'either' : directionOf(starter, measure);
  if (target === baseline) return fault('no-change');
  if (direction === 'up' && target < baseline) return fault('goes-up');
  return direction === 'down' && target > baseline ? fault('goes-down') : [];
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
export function goalIssues(answers: Answers, today: string, known?: KnownOfPerson): Issue[] {
  const starter = starterIn(answers);
  const measure = measureIn(answers);
  const { baseline, target, by, now, was } = answers;
  const when = isAnswered(answers['plan-when']);
  const half: Issue[] =
    when === isAnswered(answers['plan-then'])
      ? []
      : [{ question: when ? 'plan-then' : 'plan-when', code: 'other-half' }];
  const limit = weightLimit(answers, known);
  const own = checkOwn(answers, today);
  const inWords = limit && (saysItIsWeight(answers) || isAboutEatingLess(answers));
  const gentle: Issue[] = limit ? [{ question: inWords ? 'goal-words' : 'starter', code: limit }] : [];
  if (!measure || !starter) return [...gentle, ...own, ...half];
  const numbers = [
    ...checkHeight(answers, measure),
    ...checkNumber('baseline', baseline, measure),
    ...checkNumber('target', target, measure),
    ...checkNumber('now', now, measure),
  ];
  // What was set before was right then, and time has gone by since.
  const settled =
    typeof baseline === 'number' &&
    typeof target === 'number' &&
    was === pathFingerprint(measure.id, baseline, target, writtenOf(by));
  const safe = numbers.length > 0 ? [] : checkSafe(answers, measure);
  const way = numbers.length + safe.length > 0 ? safe : settled ? [] : checkTarget(answers, starter, measure);
  const date = settled ? [] : checkDate(by, today);
  // A body's pace is looked at in a goal that was set before as well, from the day it was set.
  const start = !settled ? today : isBodyWeight(measure.id) ? writtenOf(answers['set-on']) : '';
  const clear = isDate(start) && isDate(writtenOf(by));
  const pace =
    clear && numbers.length + way.length + date.length === 0 ? checkPace(answers, measure, start) : [];
  return [...gentle, ...numbers, ...way, ...date, ...pace, ...own, ...half];
}

/** The same for all goals that there are. */
export const allGoalIssues = (answers: Answers, today: string, known?: KnownOfPerson): Issue[] =>
  goalIndexesIn(answers).flatMap((slot) =>
    goalIssues(answersOfGoal(answers, slot), today, known).map((fault) => ({
      ...fault,
      question: fault.question + suffixOf(slot),
    })),
  );
