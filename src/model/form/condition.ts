import type { comparisons } from './comparisons.js';
import { isAnswered, type Answer, type Answers } from './answers.js';
import { yearsSince } from './date.js';

/**
 * Compares the answer of a question asked earlier. `answered` needs no value; that of `younger-than` is in full years,
 * counted from the day that was answered.
 */
export interface Comparison {
  question: string;
  op: (typeof comparisons)[number];
  value?: string | number | boolean | undefined;
}

/** When something is shown: a comparison, or all, any or none of other conditions, nested as deep as needed. */
export type Condition = Comparison | { all: Condition[] } | { any: Condition[] } | { not: Condition };

const orders: Record<string, (answer: number, value: number) => boolean> = {
  'more-than': (answer, value) => answer > value,
  'at-least': (answer, value) => answer >= value,
  'less-than': (answer, value) => answer < value,
  'at-most': (answer, value) => answer <= value,
};

function compare({ op, value }: Comparison, answer: Answer | undefined, today: string): boolean {
  if (!isAnswered(answer)) return false;
  if (op === 'answered') return true;
  if (op === 'equals') return answer === value;
  if (op === 'includes') return Array.isArray(answer) && answer.some((each) => each === value);
  if (op === 'younger-than')
    return typeof value === 'number' && (yearsSince(answer, today) ?? Infinity) < value;
  return typeof answer === 'number' && typeof value === 'number' && orders[op]?.(answer, value) === true;
}

/**
 * Whether the condition holds for these answers. No condition always holds; `all` of nothing is true, `any` false.
 * @param today - YYYY-MM-DD; without it nobody is `younger-than` anything.
 */
export function holds(condition: Condition | undefined, answers: Answers, today = ''): boolean {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every((each) => holds(each, answers, today));
  if ('any' in condition) return condition.any.some((each) => holds(each, answers, today));
  if ('not' in condition) return !holds(condition.not, answers, today);
  return compare(condition, answers[condition.question], today);
}

/** All comparisons in a condition, however deep. */
export function comparisonsIn(condition: Condition | undefined): readonly Comparison[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  if ('any' in condition) return condition.any.flatMap(comparisonsIn);
  if ('not' in condition) return comparisonsIn(condition.not);
  return [condition];
}
