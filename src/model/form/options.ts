import { isAnswered, isList, type Answer, type Answers } from './answers.js';
import { holds } from './condition.js';
import type { Option, Question } from './definition.js';

/** Options that these answers bring up. */
export const visibleOptions = (options: readonly Option[], answers: Answers): Option[] =>
  options.filter((option) => holds(option.when, answers));

/** What is left of an answer: an option that is no longer shown is no longer chosen. */
export function withoutHidden(
  question: Question,
  answer: Answer | undefined,
  counted: Answers,
): Answer | undefined {
  if (!isAnswered(answer) || !('options' in question)) return answer;
  const hidden = new Set(
    question.options.filter((each) => !holds(each.when, counted)).map((each) => each.id),
  );
  if (hidden.size === 0) return answer;
  if (isList(answer)) return answer.filter((id) => !hidden.has(id));
  if (typeof answer === 'object')
    return Object.fromEntries(Object.entries(answer).filter(([, id]) => !hidden.has(String(id))));
  return hidden.has(String(answer)) ? undefined : answer;
}
