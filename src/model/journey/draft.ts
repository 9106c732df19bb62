import type { Answers } from '../form/answers.js';
import type { Outcomes, Pace, PartName } from './store.js';
import type { SummarySection } from './summary.js';

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
  paces: Partial<Record<PartName, Pace>>;
  matchSeed?: string;
}
