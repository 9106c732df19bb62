/** An answer that stands by itself. */
export type PlainAnswer = string | number | boolean | readonly string[];

/** Several answers in one, by the id of the field, the row or the question: an address, a matrix, one of a group. */
export type Entry = Readonly<Record<string, PlainAnswer>>;

/**
 * One answer. Choices, dates, times (14:30), e-mail, text and countries (ISO 3166) are strings; several choices, week
 * slots, places on the body and rankings are lists of ids; numbers, rulers (0 to 10) and two-ended styles (-2 to 2) are
 * numbers; a consent that was given is `true`. An address, a matrix and a signature are one `Entry`; a repeatable group
 * is a list of them.
 */
export type Answer = PlainAnswer | Entry | readonly Entry[];

/** Answers by question id. A question without an answer has no key. */
export type Answers = Readonly<Record<string, Answer>>;

/** As many entries as an answer can have: what somebody measures week after week is one. */
export const maxEntries = 500;

/** "I'd rather not say": a full answer to any question that is marked `sensitive`. */
export const ratherNotSay = 'rather-not-say';

/** "Not sure": a full answer to a ruler. */
export const notSure = 'not-sure';

/** The key in an entry of a group that says which choice of an earlier question it belongs to. */
export const entryOf = 'of';

/** A list of ids. An empty list counts as one. */
export const isList = (answer: unknown): answer is readonly string[] =>
  Array.isArray(answer) && answer.every((each) => typeof each === 'string');

/** One entry: answers by key. */
export const isEntry = (answer: unknown): answer is Entry =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);

/** The entries of a repeatable group. */
export const isEntries = (answer: unknown): answer is readonly Entry[] =>
  Array.isArray(answer) && answer.every(isEntry);

/**
 * True when there is something in the answer: blank text, an empty list, an entry without an answer and an unticked
 * consent are no answer; nor is the `null` that a prefill from JSON may hold.
 */
export function isAnswered(answer: Answer | null | undefined): answer is Answer {
  if (answer === undefined || answer === null || answer === false) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  if (typeof answer !== 'object') return true;
  return Array.isArray(answer) ? answer.length > 0 : Object.values(answer).some(isAnswered);
}

/** The ids of an answer that lists some; of any other answer, none. */
export const listOf = (answer: unknown): readonly string[] => (isList(answer) ? answer : []);

/** The answer as it is written: text or a number; empty for anything else. */
export const writtenOf = (answer: unknown): string =>
  typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
