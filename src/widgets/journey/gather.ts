import type { readinessFrom } from '../../model/journey/readiness-from.js';
import type { Outcomes } from '../../model/journey/parts.js';
import type { Gathered } from '../../model/submission/build.js';

/** What the parts have handed over, as one thing to send. What reads readiness comes with the end of the journey. */
export function gatherFrom(
  { intake, questionnaire, goals, match }: Partial<Outcomes>,
  read: typeof readinessFrom,
): Gathered {
  const readiness = intake && read(intake.definition, intake.answers);
  return {
    widget: 'rapport-journey',
    ...(intake && { definition: { id: intake.definition.id, version: intake.definition.version } }),
    answers: (intake?.answers ?? {}) as Gathered['answers'],
    results: questionnaire?.share ? [...questionnaire.results] : [],
    goals: [...(goals?.goals ?? [])],
    ...(match && { match: match.match }),
    ...(readiness && { readiness }),
  };
}
