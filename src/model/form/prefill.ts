import { isEntries, isEntry, isList, ratherNotSay, type Answer, type Answers } from './answers.js';
import { questionsOf, type Definition, type Question } from './definition.js';

const plain = (answer: unknown): boolean =>
  typeof answer === 'string' || typeof answer === 'boolean' || Number.isFinite(answer) || isList(answer);

const isPlainEntry = (answer: unknown): boolean => isEntry(answer) && Object.values(answer).every(plain);

/** Whether an answer has the shape that a question takes; whether it is right is for `validate` to say. */
function fits({ kind }: Question, answer: unknown): answer is Answer {
  switch (kind) {
    case 'multiple-choice':
    case 'week':
    case 'ranking':
    case 'body':
      return isList(answer) || answer === ratherNotSay;
    case 'number':
    case 'scale':
    case 'bipolar':
      return Number.isFinite(answer) || typeof answer === 'string'; // what was typed and is no number; "not sure"
    case 'consent':
      return typeof answer === 'boolean';
    case 'address':
    case 'matrix':
    case 'signature':
      return isPlainEntry(answer) || answer === ratherNotSay;
    case 'group':
      return (isEntries(answer) && answer.every(isPlainEntry)) || answer === ratherNotSay;
    default:
      return typeof answer === 'string';
  }
}

/**
 * The answers that a page or a draft gives a form to start with, without those of another shape than their question
 * takes: a number for text, `null`, a list of lists. What no question asks is kept, for another form may ask it.
 */
export function prefillFor(definition: Definition, given: Answers): Answers {
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]));
  return Object.fromEntries(
    Object.entries(given).filter(([id, answer]) => {
      const question = questions.get(id);
      return !question || fits(question, answer);
    }),
  );
}
