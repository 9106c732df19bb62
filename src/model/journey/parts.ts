import type { Answers } from '../form/answers.js';
import type { Definition } from '../form/definition.js';
import type { Goal } from '../goals/goal.js';
import type { MatchOutcome, SubmissionResult } from '../submission/submission.js';
import type { SummarySection } from './summary.js';

/** The parts a journey can have, in their usual order. */
export const partNames = ['intake', 'questionnaire', 'goals', 'match'] as const;
export type PartName = (typeof partNames)[number];

/** What each part hands to the journey when it is done. */
export interface Outcomes {
  intake: { definition: Definition; answers: Answers };
  /** `share` false: the person keeps the results to themselves, and they are not sent. */
  questionnaire: { results: readonly SubmissionResult[]; share: boolean };
  goals: { goals: readonly Goal[] };
  match: { match: MatchOutcome };
}

/** Pages and seconds a part is likely to take until it has said so itself. */
export const defaultProgress: Record<PartName, PartProgress> = {
  intake: { page: 0, pages: 11, secondsLeft: 480 },
  questionnaire: { page: 0, pages: 2, secondsLeft: 120 },
  goals: { page: 0, pages: 4, secondsLeft: 240 },
  match: { page: 0, pages: 1, secondsLeft: 60 },
};

/** Where a part stands. */
export interface PartProgress {
  page: number;
  pages: number;
  secondsLeft: number;
}

/** One part as it was left: its answers, where the person was in it, and which form it was. */
export interface PartDraft {
  definition: string;
  version: string;
  answers: Answers;
  page: string;
  /** Ids of the pages, in their order. */
  pages: readonly string[];
}

/** A journey as it was left: plain data from which it goes on as if nothing had happened. */
export interface JourneyDraft {
  at: PartName | 'review';
  returning: boolean;
  parts: Partial<Record<PartName, PartDraft>>;
  outcomes: Partial<Outcomes>;
  summaries: Partial<Record<PartName, readonly SummarySection[]>>;
  paces: Partial<Record<PartName, PartProgress>>;
  matchSeed?: string;
}
