import { definitionRef } from '../form/definition.js';
import type { SubmissionContent } from '../submission/build.js';
import type { Outcomes } from './parts.js';

/** What the parts of a flow have handed over, as one thing to send. Results that are not shared are left out. */
export function contentFrom(
  widget: SubmissionContent['widget'],
  { intake, questionnaire, goals, match }: Partial<Outcomes>,
): SubmissionContent {
  const form = intake ?? match?.asked;
  return {
    widget,
    ...(form && { definition: definitionRef(form.definition) }),
    answers: (form?.answers ?? {}) as SubmissionContent['answers'],
    results: questionnaire?.share ? [...questionnaire.results] : [],
    goals: [...(goals?.goals ?? [])],
    ...(match && { match: match.match }),
  };
}
