import { formSent } from '../../model/form/definition.js';
import type { Outcomes } from '../../model/journey/parts.js';
import type { Gathered } from '../../model/submission/build.js';

/** What the parts have handed over, as one thing to send. */
export function gatherFrom({ intake, questionnaire, goals, match }: Partial<Outcomes>): Gathered {
  return {
    widget: 'rapport-journey',
    ...(intake && { definition: formSent(intake.definition) }),
    answers: (intake?.answers ?? {}) as Gathered['answers'],
    results: questionnaire?.share ? [...questionnaire.results] : [],
    goals: [...(goals?.goals ?? [])],
    ...(match && { match: match.match }),
  };
}
