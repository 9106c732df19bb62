/**
 * One answer. Choices, dates, e-mail and text are strings; several choices and week slots are lists of ids;
 * numbers, rulers (0 to 10) and two-ended styles (-2 to 2) are numbers; a consent that was given is `true`.
 */
export type Answer = string | number | boolean | readonly string[];

/** Answers by question id. A question without an answer has no key. */
export type Answers = Readonly<Record<string, Answer>>;

/** "I'd rather not say": a full answer to any question that is marked `sensitive`. */
export const ratherNotSay = 'rather-not-say';

/** "Not sure": a full answer to a ruler. */
export const notSure = 'not-sure';

/**
 * True when there is something in the answer: blank text, an empty list and an unticked consent are no answer; nor is
 * the `null` that a prefill from JSON may hold.
 */
export function isAnswered(answer: Answer | null | undefined): answer is Answer {
  if (answer === undefined || answer === null || answer === false) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  return typeof answer === 'object' ? answer.length > 0 : true;
}
