import type { Answers } from '../form/answers.js';
import type { Followed } from './followed.js';
import type { Outcomes, PartName, PartProgress } from './parts.js';
import type { SummarySection } from './summary.js';

/** One part as it was left: its answers, the page, and which form it was. */
export interface PartDraft {
  /** Id of the form; empty where an older draft did not say: then it is taken to be the one that is asked. */
  definition: string;
  version: string;
  answers: Answers;
  page: string;
  /** Ids of the pages, in their order. */
  pages: readonly string[];
}

/** A flow as it was left: plain data from which it goes on as if nothing had happened. */
export interface FlowDraft {
  schema: 'rapport/draft@2';
  at: PartName | 'review';
  /** True where somebody was changing one thing from the review. */
  returning: boolean;
  parts: Partial<Record<PartName, PartDraft>>;
  outcomes: Partial<Outcomes>;
  summaries: Partial<Record<PartName, readonly SummarySection[]>>;
  progress: Partial<Record<PartName, PartProgress>>;
  /** Breaks ties between trainers. */
  matchSeed?: string;
  /** The switches of the review, and the name under them. */
  sharing: Answers;
  /** What was sent before, where this adds to it. */
  follows?: Followed;
  /** Milliseconds spent so far. */
  spent: number;
}
