import { definitionRef, questionsOf } from '../form/definition.js';
import type { Role } from '../form/roles.js';
import { receiverOf } from '../submission/receiver.js';
import type { Submission } from '../submission/submission.js';
import type { FilledForm, PartName } from './parts.js';

/** A part that may be added after Send. */
export type Addition = Exclude<PartName, 'match'>;

/**
 * A submission that more is added to: by the same person, to the same receiver, under the yes that they gave with it.
 * Each addition is a submission of its own that names this one.
 */
export interface Followed {
  /** Id of the first submission. */
  id: string;
  /** When the practice had it: ISO 8601. */
  receivedAt: string;
  recipient?: Submission['recipient'];
  agreement?: Submission['agreement'];
  statements?: Submission['statements'];
  /** Who somebody is, as far as later parts rest on it. The rest stays with what was sent. */
  filled: FilledForm;
  /** Parts that were added since. */
  done: readonly Addition[];
}

/** What later parts have to know: how to greet, what is ruled out, whether somebody can be reached. */
const needed: readonly (Role | undefined)[] = [
  ...(['name', 'adult', 'birth-date', 'filled-by'] as const),
  ...(['ready-active', 'ready-conditions', 'ready-symptoms', 'ready-recent'] as const),
  ...(['email', 'phone', 'contact-by'] as const),
];

/** What is kept of a submission that has arrived, so that more can be added to it. */
export function followedFrom(submission: Submission, receivedAt: string, filled: FilledForm): Followed {
  const { id, agreement, statements = [] } = submission;
  const { definition, answers } = filled;
  const recipient = receiverOf({
    definition: submission.definition ?? definitionRef(definition),
    recipient: submission.recipient,
  });
  const kept = questionsOf(definition).flatMap((question) => {
    const answer = answers[question.id];
    return needed.includes(question.role) && answer !== undefined ? [[question.id, answer] as const] : [];
  });
  const own = statements.filter(({ id: statement }) => statement === agreement?.statement);
  return {
    ...{ id, receivedAt },
    ...(recipient && { recipient }),
    ...(agreement && { agreement }),
    ...(own.length > 0 && { statements: own }),
    filled: { definition, answers: Object.fromEntries(kept) },
    done: [],
  };
}
