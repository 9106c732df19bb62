import { isAnswered, isEntry, isList, notSure, ratherNotSay, type Answer, type Answers } from './answers.js';
import { addressFields, addressNeeds } from './address.js';
import { bodyParts, nowhere } from './body.js';
import { isDate } from './date.js';
import type { Definition, Question, QuestionOf } from './definition.js';
import { isDrawing } from './is-drawing.js';
import { visibleEntries, defaultMaxEntries, entriesOf, inEntry, pathTo, saysSomething } from './group.js';
import { timePattern } from './time.js';
import { evaluateVisibility, visibleOptions } from './visible.js';
import { weekSlots } from './week.js';

/** What is amiss with an answer. Words for each code live in i18n, by kind of question. */
export type IssueCode =
  | 'missing'
  | 'too-long'
  | 'not-an-email'
  | 'not-a-phone'
  | 'not-a-date'
  | 'not-a-time'
  | 'too-early'
  | 'too-late'
  | 'not-a-number'
  | 'too-low'
  | 'too-high'
  | 'not-a-step'
  | 'not-an-option'
  | 'not-ranked'
  | 'too-many'
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

/**
 * One answer that needs another look. `limit` is the bound that it crosses: a length, a number, an ISO date or a time.
 * `question` is an id, or the path to a part of a question: `address/city`, `injuries/0/since`.
 */
export interface Issue {
  question: string;
  code: IssueCode;
  limit?: number | string;
}

/** Longest text taken where a definition sets no length. */
export const defaultLength = { text: 200, 'long-text': 4000, email: 254, phone: 40 } as const;

type Check = { code: IssueCode; limit?: number | string } | undefined;

const asText = (answer: Answer): string => (typeof answer === 'string' ? answer : '');

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
  isList(answer) && new Set(answer).size === answer.length && answer.every((id) => allowed.includes(id))
    ? undefined
    : { code: 'not-an-option' };

const ruler = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, notSure];

/**
 * People write phone numbers in many ways, and in the digits of their script: from 5 to 20 digits are what counts.
 * A number copied from a contact list can bring invisible marks (Cf) and dashes of any length (Pd) along.
 */
const looksLikePhone = (text: string): boolean =>
  /^[\p{Nd}\p{Pd}\p{Cf}\s+().,/#xetXET]*$/u.test(text) && /^.{5,20}$/u.test(text.replace(/\P{Nd}/gu, ''));

/** Any of several; what stands alone ("none of these") stands alone. */
const standApart = (answer: Answer, ids: readonly string[], alone: string | undefined): Check =>
  isList(answer) && answer.length > 1 && answer.some((id) => id === alone)
    ? { code: 'not-an-option' }
    : areAllOf(answer, ids);

function checkTime({ min, max }: QuestionOf<'time'>, answer: Answer): Check {
  if (typeof answer !== 'string' || !timePattern.test(answer)) return { code: 'not-a-time' };
  if (min !== undefined && answer < min) return { code: 'too-early', limit: min };
  if (max !== undefined && answer > max) return { code: 'too-late', limit: max };
  return undefined;
}

/** An entry whose keys and values are all among those allowed. */
const isEntryOf = (answer: Answer, keys: readonly string[], value: (each: unknown) => boolean): Check =>
  isEntry(answer) && Object.entries(answer).every(([key, each]) => keys.includes(key) && value(each))
    ? undefined
    : { code: 'not-an-option' };

/** A path as SVG draws it, or a name. */
const isSignature = (answer: Answer): boolean =>
  isEntry(answer) &&
  Object.entries(answer).every(
    ([key, each]) =>
      typeof each === 'string' &&
      (key === 'name' ? each.length <= 200 : key === 'drawing' && isDrawing(each)),
  );

const isCountry = (answer: Answer): boolean => typeof answer === 'string' && /^[A-Z]{2}$/.test(answer);

const idsOf = (some: readonly { id: string }[]): string[] => some.map(({ id }) => id);

const saysNothing = (answer: Answer): boolean =>
  answer === ratherNotSay || (isList(answer) && answer.length === 1 && answer[0] === ratherNotSay);

function check(question: Question, answer: Answer, today: string | undefined): Check {
  if (question.sensitive && saysNothing(answer)) return undefined;
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return checkLength(answer, question.maxLength ?? defaultLength[question.kind]);
    case 'email':
      return (
        checkLength(answer, defaultLength.email) ??
        (/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(asText(answer).trim()) ? undefined : { code: 'not-an-email' })
      );
    case 'phone':
      return (
        checkLength(answer, defaultLength.phone) ??
        (looksLikePhone(asText(answer)) ? undefined : { code: 'not-a-phone' })
      );
    case 'date':
      return checkDate(question, answer, today);
    case 'number':
      return checkNumber(question, answer);
    case 'time':
      return checkTime(question, answer);
    case 'single-choice':
    case 'select':
      return isOneOf(answer, idsOf(question.options));
    case 'country':
      return isCountry(answer) ? undefined : { code: 'not-an-option' };
    case 'multiple-choice':
      return standApart(answer, idsOf(question.options), question.none);
    case 'body':
      return standApart(answer, [...bodyParts, nowhere], nowhere);
    case 'yes-no':
      return isOneOf(answer, ['yes', 'no']);
    case 'scale':
      return isOneOf(answer, ruler);
    case 'bipolar':
      return isOneOf(answer, [-2, -1, 0, 1, 2]);
    case 'week':
      return areAllOf(answer, weekSlots);
    case 'consent':
      return answer === true ? undefined : { code: 'missing' };
    case 'address':
      return isEntryOf(answer, question.fields ?? addressFields, (each) => typeof each === 'string');
    case 'ranking':
      return areAllOf(answer, idsOf(question.options));
    case 'matrix':
      return isEntryOf(answer, idsOf(question.rows), (each) =>
        idsOf(question.options).some((id) => id === each),
      );
    case 'signature':
      return isSignature(answer) ? undefined : { code: 'not-an-option' };
    case 'group':
      return undefined; // its entries are looked at one by one: see `faultsIn`
  }
}

/** What is amiss with one answer, or undefined. `today` is an ISO date. Of a group, only whether it is there. */
export function checkAnswer(
  question: Question,
  answer: Answer | undefined,
  today?: string,
): Issue | undefined {
  if (!isAnswered(answer)) return question.required ? { question: question.id, code: 'missing' } : undefined;
  const fault = check(question, answer, today);
  return fault && { question: question.id, ...fault };
}

/** The parts of an answer that are still open although it is required, by their paths. */
function openParts(question: Question, answer: Answer | undefined): Issue[] {
  const missing = (keys: readonly string[]): Issue[] =>
    keys
      .filter((key) => !isAnswered(isEntry(answer) ? answer[key] : undefined))
      .map((key) => ({ question: pathTo(question.id, key), code: 'missing' }));
  if (!question.required || answer === ratherNotSay) return [];
  if (question.kind === 'matrix') return missing(idsOf(question.rows));
  if (question.kind !== 'address') return [];
  const { fields = addressFields } = question;
  return missing(fields.length === 1 ? fields : addressNeeds.filter((field) => fields.includes(field)));
}

/** Lines of an address that are too long, and a country that is none. */
const checkLines = (id: string, answer: Answer): Issue[] =>
  Object.entries(isEntry(answer) ? answer : {}).flatMap(([line, text]): Issue[] => {
    const question = pathTo(id, line);
    if (String(text).length > defaultLength.text)
      return [{ question, code: 'too-long', limit: defaultLength.text }];
    return line === 'country' && !isCountry(text) ? [{ question, code: 'not-an-option' }] : [];
  });

/** Somebody who began to rank goes on to the end, or to the last place that is asked for. */
function checkRanking(
  { id, options, top }: QuestionOf<'ranking'>,
  answer: Answer,
  answers: Answers,
): Issue[] {
  const places = Math.min(top ?? Infinity, visibleOptions(options, answers).length);
  return isList(answer) && answer.length !== places
    ? [{ question: id, code: 'not-ranked', limit: places }]
    : [];
}

/**
 * What is amiss in the entries of a group, by their paths. An entry that was added and left blank is passed over: it
 * does not count, but it keeps its number, so that a fault stands where the person sees it.
 */
function checkGroup(
  group: QuestionOf<'group'>,
  answer: Answer | undefined,
  answers: Answers,
  today?: string,
): Issue[] {
  const fault = checkAnswer(group, visibleEntries(group, answer, answers), today);
  const { id, each, max = defaultMaxEntries } = group;
  const entries = entriesOf(group, answer, answers).filter(
    ({ entry }) => each !== undefined || saysSomething(entry),
  );
  if (each === undefined && entries.length > max) return [{ question: id, code: 'too-many', limit: max }];
  const within = entries.flatMap(({ key, entry, questions }) =>
    questions.flatMap(
      (question) => checkAnswer(inEntry(group, key, question), entry[question.id], today) ?? [],
    ),
  );
  return within.length > 0 || !fault ? within : [fault];
}

/**
 * Everything amiss with one answer, in the order of its parts. Of a group, the answer as it was given: paths number its
 * entries as the person sees them.
 * @param answers - The answers that count: an option, or an entry of a group, may depend on them.
 */
export function issuesAt(
  question: Question,
  answer: Answer | undefined,
  answers: Answers,
  today?: string,
): Issue[] {
  if (question.kind === 'group' && answer !== ratherNotSay)
    return checkGroup(question, answer, answers, today);
  const open = openParts(question, answer);
  if (open.length > 0) return open;
  const fault = checkAnswer(question, answer, today);
  if (fault || answer === undefined) return fault ? [fault] : [];
  if (question.kind === 'address') return checkLines(question.id, answer);
  return question.kind === 'ranking' && answer !== ratherNotSay
    ? checkRanking(question, answer, answers)
    : [];
}

/** The answer that `faultsAt` is to look at: the one that counts, or all the entries of a group. */
export const toCheck = ({ id, kind }: Question, given: Answers, counted: Answers): Answer | undefined =>
  (kind === 'group' ? given : counted)[id];

/**
 * Everything amiss in the questions that this person sees, in their order. Total: any answers are taken.
 * @param today - ISO date that `min: 'today'` and `max: 'today'` mean; without it those two are not checked.
 */
export function validate(definition: Definition, answers: Answers, today?: string): Issue[] {
  const seen = evaluateVisibility(definition, answers);
  return seen.sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => issuesAt(question, toCheck(question, answers, seen.answers), seen.answers, today));
}
