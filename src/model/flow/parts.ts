import type { Answers } from '../form/answers.js';
import type { Definition } from '../form/definition.js';
import type { Goal } from '../goals/goal.js';
import type { MatchOutcome, SubmissionResult } from '../submission/submission.js';

/** The parts a flow can have, in their usual order. */
export const partNames = ['intake', 'questionnaire', 'goals', 'match'] as const;
export type PartName = (typeof partNames)[number];

/** A form with its answers. */
export interface FilledForm {
  definition: Definition;
  answers: Answers;
}

/** What each part hands to its flow when it is done. */
export interface Outcomes {
  intake: FilledForm;
  /** `share` false: the person keeps the results to themselves, and they are not sent. */
  questionnaire: { results: readonly SubmissionResult[]; share: boolean };
  goals: { goals: readonly Goal[] };
  /** `asked`: the match's own questions, where no intake has told it anything. */
  match: { match: MatchOutcome; asked?: FilledForm };
}

/** Where a part stands: page from 0, pages in all, seconds that the rest is likely to take. */
export interface PartProgress {
  page: number;
  pages: number;
  secondsLeft: number;
}

/** What a part is likely to take, until its form is here. */
export const defaultProgress: Record<PartName, PartProgress> = {
  intake: { page: 0, pages: 8, secondsLeft: 300 },
  questionnaire: { page: 0, pages: 2, secondsLeft: 170 },
  goals: { page: 0, pages: 4, secondsLeft: 220 },
  match: { page: 0, pages: 1, secondsLeft: 60 },
};
