import { isEntries, isEntry, isList, ratherNotSay, type Answer, type Answers } from './answers.js';
import { questionsOf, type Definition } from './definition.js';
import { kindOf } from './kinds.js';
import type { AnswerShape } from './kinds/kind.js';

const isPlain = (answer: unknown): boolean =>
  typeof answer === 'string' || typeof answer === 'boolean' || Number.isFinite(answer) || isList(answer);

const isPlainEntry = (answer: unknown): boolean => isEntry(answer) && Object.values(answer).every(isPlain);

/** Whether an answer has a shape; whether it is right is for `validate` to say. */
const isText = (answer: unknown): boolean => typeof answer === 'string';

const hasShape: Readonly<Record<AnswerShape, (answer: unknown) => boolean>> = {
  text: isText,
  prose: isText,
  number: (answer) => Number.isFinite(answer) || isText(answer),
  agreement: (answer) => typeof answer === 'boolean',
  list: (answer) => isList(answer) || answer === ratherNotSay,
  record: (answer) => isPlainEntry(answer) || answer === ratherNotSay,
  entries: (answer) => (isEntries(answer) && answer.every(isPlainEntry)) || answer === ratherNotSay,
};

/**
 * The answers that a page or a draft gives a form to start with, without those of another shape than their question
 * takes: a number for text, `null`, a list of lists. What no question asks is kept, for another form may ask it.
 */
export function prefillFor(definition: Definition, given: Answers): Answers {
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]));
  return Object.fromEntries(
    Object.entries(given).filter(([id, answer]: [string, Answer]) => {
      const question = questions.get(id);
      return !question || hasShape[kindOf(question).shape](answer);
    }),
  );
}
