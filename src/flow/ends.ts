import type { Say } from '../i18n/messages.js';
import type { Answers } from '../model/form/answers.js';
import type { Outcomes } from '../model/journey/parts.js';
import type { SummarySection } from '../model/journey/summary.js';
import type { SubmissionContent } from '../model/submission/build.js';
import type { Submission } from '../model/submission/submission.js';
import type { PracticeConfig } from '../element/practice-config.js';
import type { KeptHost } from './kept.js';

/** A sheet of the review with the way back to its page. */
export type ReviewSheet = SummarySection & { change: () => void };

/** What a widget lets its ending know and do. */
export interface Ends {
  readonly host: KeptHost;
  readonly say: Say;
  now(): {
    /** See the attributes of these names. */
    practice: string;
    endpoint: string;
    booking: string;
    answersInEvents: boolean;
    onsubmission: ((submission: Submission) => void) | null;
    config: PracticeConfig;
    language: string;
    /** The form that says who somebody is, and whether they may start; undefined where there is none. */
    filled: Outcomes['intake'] | undefined;
    /** Milliseconds since 1970. */
    startedAt: number;
    /** What was chosen on the review of a draft. */
    shared: Answers;
  };
  /** What to send, as it stands now. */
  gather(): SubmissionContent;
  /** What the review shows. */
  sheets(): readonly ReviewSheet[];
  /** Checks every answer, shows what is amiss, and says whether all is well. */
  reportValidity(): boolean;
  /** Focus goes to the heading, or to the summary of errors. */
  focus(target: '.title' | '.error-summary'): void;
  /** Something was chosen on the review. */
  changed(): void;
  /** The practice has it. */
  sent(): void;
}
