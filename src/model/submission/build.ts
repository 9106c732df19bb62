import type { Side } from '../form/roles.js';
import type { Agreement, Consent, ReplyTo, Statement, Submission } from './submission.js';

/** What a widget has gathered, before it becomes a submission. */
export type SubmissionContent = Pick<Submission, 'widget' | 'answers' | 'results' | 'goals'> &
  Partial<Pick<Submission, 'definition' | 'match' | 'readiness'>>;

/** What is known from outside the answers. */
export interface SubmissionMeta {
  id: string;
  /** Id of the submission that this one adds to. */
  follows?: string | undefined;
  /** Milliseconds since 1970. */
  startedAt: number;
  now: number;
  practice: string;
  locale: string;
  consents: Consent[];
  /** What was said yes to by sending, and the words of all that was signed. */
  agreement?: Agreement | undefined;
  statements?: Statement[] | undefined;
  /** Whom to answer, where no form has asked. */
  replyTo?: ReplyTo | undefined;
  /** The side that it is sent to, where no form says so. */
  recipient?: Side | undefined;
  helpShown: boolean;
}

/** The one envelope that leaves the page. Its schema checks it before it goes. */
export function buildSubmission(gathered: SubmissionContent, around: SubmissionMeta): Submission {
  return {
    schema: 'rapport/submission@1',
    id: around.id,
    ...(around.follows !== undefined && { follows: around.follows }),
    createdAt: new Date(around.now).toISOString(),
    completedInSeconds: Math.max(0, Math.round((around.now - around.startedAt) / 1000)),
    practice: around.practice,
    locale: around.locale,
    ...(around.recipient && { recipient: around.recipient }),
    consents: around.consents,
    ...(around.agreement && { agreement: around.agreement }),
    ...(around.statements?.length && { statements: around.statements }),
    ...(around.replyTo && { replyTo: around.replyTo }),
    safety: { helpShown: around.helpShown },
    ...gathered,
  };
}
