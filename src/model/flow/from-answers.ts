import type { Answer, Answers } from '../form/answers.js';
import { questionsOf, type Definition } from '../form/definition.js';
import type { Role } from '../form/roles.js';

/** The answer to the question with this role; undefined where it was not asked or not answered. */
export function answerByRole(definition: Definition, answers: Answers, role: Role): Answer | undefined {
  const question = questionsOf(definition).find(
    (each) => each.role === role && answers[each.id] !== undefined,
  );
  return question && answers[question.id];
}
