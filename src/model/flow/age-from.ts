import type { Answers } from '../form/answers.js';
import { questionsOf, type Definition } from '../form/definition.js';
import { ageFact, type AgeFact } from '../safety/minor.js';
import { answerByRole } from './from-answers.js';

/**
 * Whether somebody is of age, from a filled form, by the roles `adult`, `birth-date` and `filled-by`.
 * @param today - YYYY-MM-DD.
 */
export function ageFrom(definition: Definition, answers: Answers, today: string): AgeFact {
  const adult = answerByRole(definition, answers, 'adult');
  const birthDate = answerByRole(definition, answers, 'birth-date');
  // The names of whoever helps have the same role: only a choice says who it is.
  const filler = questionsOf(definition).find(
    ({ role, kind, id }) => role === 'filled-by' && kind === 'single-choice' && answers[id] !== undefined,
  );
  const filledBy = filler && answers[filler.id];
  return ageFact(
    {
      adult: adult === 'yes' ? true : adult === 'no' ? false : undefined,
      birthDate: typeof birthDate === 'string' ? birthDate : undefined,
      filledBy: typeof filledBy === 'string' ? filledBy : undefined,
    },
    today,
  );
}
