import { definitionRef } from '../form/definition.js';
import type { SubmissionContent } from '../submission/build.js';
import type { Outcomes } from './parts.js';

/** What the parts of a flow have handed over, as one thing to send. Results that are not shared are left out. */
export function contentFrom(
  widget: SubmissionContent['widget'],
  { intake, questionnaire, goals, match }: Partial<Outcomes>,
): SubmissionContent {
  const asked = match?.asked;
  // Who holds an intake decides who else may see it; the match's own questions are nobody's record.
  const definition = intake
    ? definitionRef(intake.definition)
    : asked && { id: asked.definition.id, version: asked.definition.version };
  return {
    widget,
    ...(definition && { definition }),
    answers: ((intake ?? asked)?.answers ?? {}) as SubmissionContent['answers'],
    results: questionnaire?.share ? [...questionnaire.results] : [],
    goals: [...(goals?.goals ?? [])],
    ...(match && { match: match.match }),
  };
}
