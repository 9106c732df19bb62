import { definitionRef } from '../../model/form/definition.js';
import type { Outcomes } from '../../model/journey/parts.js';
import type { SubmissionContent } from '../../model/submission/build.js';

/** What the parts have handed over, as one thing to send. */
export function gatherFrom({ intake, questionnaire, goals, match }: Partial<Outcomes>): SubmissionContent {
  return {
    widget: 'rapport-journey',
    ...(intake && { definition: definitionRef(intake.definition) }),
    answers: (intake?.answers ?? {}) as SubmissionContent['answers'],
    results: questionnaire?.share ? [...questionnaire.results] : [],
    goals: [...(goals?.goals ?? [])],
    ...(match && { match: match.match }),
  };
}
