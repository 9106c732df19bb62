import { isEntry, isList, type Answer } from '../answers.js';
import type { Problem } from './kind.js';

export const notAnOption = { code: 'not-an-option' } as const;

export const isOneOf = (answer: Answer, allowed: readonly (string | number)[]): Problem =>
  allowed.some((each) => each === answer) ? undefined : notAnOption;

/** Some of those allowed, each once. */
export const areAllOf = (answer: Answer, allowed: readonly string[]): Problem =>
  isList(answer) && new Set(answer).size === answer.length && answer.every((id) => allowed.includes(id))
    ? undefined
    : notAnOption;

/** Some of those allowed; what stands alone ("none of these") stands alone. */
export const standApart = (answer: Answer, allowed: readonly string[], alone: string | undefined): Problem =>
  isList(answer) && answer.length > 1 && answer.some((id) => id === alone)
    ? notAnOption
    : areAllOf(answer, allowed);

/** An entry whose keys and values are all among those allowed. */
export const isEntryOf = (
  answer: Answer,
  keys: readonly string[],
  isAllowed: (value: unknown) => boolean,
): Problem =>
  isEntry(answer) && Object.entries(answer).every(([key, value]) => keys.includes(key) && isAllowed(value))
    ? undefined
    : notAnOption;

/** A day or a time within its bounds: both are written so that they sort as text. */
export function checkPeriod(answer: string, min: string | undefined, max: string | undefined): Problem {
  if (min !== undefined && answer < min) return { code: 'too-early', limit: min };
  return max !== undefined && answer > max ? { code: 'too-late', limit: max } : undefined;
}

export const checkLength = (answer: Answer, limit: number): Problem =>
  typeof answer !== 'string' ? notAnOption : answer.length > limit ? { code: 'too-long', limit } : undefined;

export const idsOf = (some: readonly { id: string }[]): string[] => some.map(({ id }) => id);
