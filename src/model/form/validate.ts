import { isAnswered, notSure, ratherNotSay, type Answer, type Answers } from './answers.js';
import { isDate } from './date.js';
import type { Definition, Question, QuestionOf } from './definition.js';
import { see } from './visible.js';
import { slots } from './week.js';

/** What is amiss with an answer. Words for each code live in i18n, by kind of question. */
export type FaultCode =
  | 'missing'
  | 'too-long'
  | 'not-an-email'
  | 'not-a-phone'
  | 'not-a-date'
  | 'too-early'
  | 'too-late'
  | 'not-a-number'
  | 'too-low'
  | 'too-high'
  | 'not-a-step'
  | 'not-an-option'
  | 'no-change'
  | 'other-half'
  | 'goes-up'
  | 'goes-down'
  | 'above-safe'
  | 'too-far'
  | 'too-quick'
  | 'under-18'
  | 'offer-another-goal'
  | 'below-healthy-weight';

/** One answer that needs another look. `limit` is the bound that it crosses: a length, a number or an ISO date. */
export interface Fault {
  question: string;
  code: FaultCode;
  limit?: number | string;
}

/** Longest text taken where a definition sets no length. */
export const defaultLength = { text: 200, 'long-text': 4000, email: 254, phone: 40 } as const;

type Check = { code: FaultCode; limit?: number | string } | undefined;

const checkLength = (answer: Answer, limit: number): Check =>
  typeof answer !== 'string'
    ? { code: 'not-an-option' }
    : answer.length > limit
      ? { code: 'too-long', limit }
      : undefined;

function checkDate(question: QuestionOf<'date'>, answer: Answer, today: string | undefined): Check {
  if (typeof answer !== 'string' || !isDate(answer)) return { code: 'not-a-date' };
  const min = question.min === 'today' ? today : question.min;
  const max = question.max === 'today' ? today : question.max;
  if (min !== undefined && answer < min) return { code: 'too-early', limit: min };
  if (max !== undefined && answer > max) return { code: 'too-late', limit: max };
  return undefined;
}

function checkNumber(question: QuestionOf<'number'>, answer: Answer): Check {
  const { min, max, step } = question;
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return { code: 'not-a-number' };
  if (min !== undefined && answer < min) return { code: 'too-low', limit: min };
  if (max !== undefined && answer > max) return { code: 'too-high', limit: max };
  const steps = step === undefined ? 0 : (answer - (min ?? 0)) / step;
  if (step !== undefined && Math.abs(steps - Math.round(steps)) > 1e-9)
    return { code: 'not-a-step', limit: step };
  return undefined;
}

const isOneOf = (answer: Answer, allowed: readonly (string | number)[]): Check =>
  allowed.some((each) => each === answer) ? undefined : { code: 'not-an-option' };

const areAllOf = (answer: Answer, allowed: readonly string[]): Check =>
  typeof answer === 'object' &&
  new Set(answer).size === answer.length &&
  answer.every((id) => allowed.includes(id))
    ? undefined
    : { code: 'not-an-option' };

const ruler = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, notSure];

/**
 * People write phone numbers in many ways, and in the digits of their script: from 5 to 20 digits are what counts.
 * A number copied from a contact list can bring invisible marks (Cf) and dashes of any length (Pd) along.
 */
const looksLikePhone = (text: string): boolean =>
  /^[\p{Nd}\p{Pd}\p{Cf}\s+().,/#xetXET]*$/u.test(text) && /^.{5,20}$/u.test(text.replace(/\P{Nd}/gu, ''));

function checkChoices(question: QuestionOf<'choices'>, answer: Answer): Check {
  const ids = question.options.map((option) => option.id);
  if (typeof answer === 'object' && answer.length === 1 && answer[0] === ratherNotSay && question.sensitive)
    return undefined;
  if (typeof answer === 'object' && answer.length > 1 && answer.some((id) => id === question.none))
    return { code: 'not-an-option' };
  return areAllOf(answer, ids);
}

function check(question: Question, answer: Answer, today: string | undefined): Check {
  const rather = question.sensitive ? [ratherNotSay] : [];
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return checkLength(answer, question.maxLength ?? defaultLength[question.kind]);
    case 'email':
      return (
        checkLength(answer, defaultLength.email) ??
        (/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(String(answer).trim()) ? undefined : { code: 'not-an-email' })
      );
    case 'phone':
      return (
        checkLength(answer, defaultLength.phone) ??
        (looksLikePhone(String(answer)) ? undefined : { code: 'not-a-phone' })
      );
    case 'date':
      return checkDate(question, answer, today);
    case 'number':
      return checkNumber(question, answer);
    case 'choice':
      return isOneOf(answer, [...question.options.map((option) => option.id), ...rather]);
    case 'choices':
      return checkChoices(question, answer);
    case 'yes-no':
      return isOneOf(answer, ['yes', 'no', ...rather]);
    case 'scale':
      return isOneOf(answer, [...ruler, ...rather]);
    case 'lean':
      return isOneOf(answer, [-2, -1, 0, 1, 2]);
    case 'week':
      return areAllOf(answer, slots);
    case 'consent':
      return answer === true ? undefined : { code: 'missing' };
  }
}

/** What is amiss with one answer, or undefined. `today` is an ISO date. */
export function checkAnswer(
  question: Question,
  answer: Answer | undefined,
  today?: string,
): Fault | undefined {
  if (!isAnswered(answer)) return question.required ? { question: question.id, code: 'missing' } : undefined;
  const fault = check(question, answer, today);
  return fault && { question: question.id, ...fault };
}

/**
 * Everything amiss in the questions that this person sees, in their order. Total: any answers are taken.
 * @param today - ISO date that `min: 'today'` and `max: 'today'` mean; without it those two are not checked.
 */
export function validate(definition: Definition, answers: Answers, today?: string): Fault[] {
  const seen = see(definition, answers);
  return seen.sections
    .flatMap(({ questions }) => questions)
    .map((question) => checkAnswer(question, seen.answers[question.id], today))
    .filter((fault) => fault !== undefined);
}
