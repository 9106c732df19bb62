import type { FormView } from '../../questions/layout.js';
import type { Answers } from '../../model/form/answers.js';
import type { VisibleSection } from '../../model/form/visible.js';
import type { SummarySection } from '../../model/flow/summary.js';
import type { Given, Path } from './goal-path.js';
import type { GoalBuilder } from './goal-builder.js';
import type { GoalReader } from './goal-reader.js';
import type { BackStack } from './back-stack.js';

/** All that comes after the first page: see `later.ts`. */
export interface LazyPages {
  whole: (host: PageContext) => LoadedPageContext;
  make: (soFar: GoalReader) => GoalBuilder;
  /** What changes when a small win that is written down, and was left there, takes its place on the path. */
  putWritten: (made: GoalBuilder, slot: number) => Given;
  /** The goals in words, for the review and the copy to keep. */
  summarise: (made: GoalBuilder) => readonly SummarySection[];
  renderPath: (page: LoadedGoalContext, card: unknown) => unknown;
  renderPlan: (page: LoadedGoalContext, card: unknown) => unknown;
  renderOverview: (host: LoadedPageContext) => unknown;
  renderUndo: (host: LoadedPageContext) => unknown;
}

/** What is shown beside the answers, for as long as the page stands. */
export interface UiState {
  page?: string;
  /** What was done to a small win, in words, and the answers that take it back. */
  did?: { words: string; undo?: Given } | undefined;
  /** True while a small win of one's own is being written. */
  writing?: boolean;
  /** Outcomes that are being changed, by the ids of their questions. */
  open: ReadonlySet<string>;
  /** Goals whose next steps were planned anew. */
  replanned: ReadonlySet<number>;
  /** True when the path was just made smaller: the ruler then says so and asks again. */
  resized?: boolean;
  /** All answers before a goal was removed. */
  removed?: Answers | undefined;
  /** True where a file of ours did not come. */
  sorry?: boolean;
}

/** What the pages are handed by the element. */
export interface PageContext extends FormView {
  soFar: GoalReader;
  shown: UiState;
  /** Undefined until it is here. */
  later: LazyPages | undefined;
  /** The page of somebody who comes back: fetched for them alone. */
  renderBack: ((host: LoadedPageContext) => unknown) | undefined;
  ways: BackStack;
  show: (change: Partial<UiState>) => void;
  /** Answers in the person's stead, because they pressed for it; then focus goes to what changed. */
  answer: (given: Given, focus?: string) => void;
  focusTitle: () => void;
  /** Takes back a further goal that was being added. */
  cancelGoal?: (slot: number) => void;
}

/** The same after the first page: with what the answers make, and what can be done about all goals. */
export interface LoadedPageContext extends PageContext {
  soFar: GoalBuilder;
  /** Changes one page of a goal and comes back. */
  edit: (page: string) => void;
  add: () => void;
  remove: (slot: number) => void;
  undo: () => void;
}

/** A page of one goal: the answers by the ids of the first, and the questions as they are asked here. */
export interface GoalContext extends PageContext, VisibleSection {
  /** From 1. */
  slot: number;
  /** What stands behind the ids of this goal. */
  suffix: string;
  answers: Answers;
  path: Path | undefined;
}

export type LoadedGoalContext = GoalContext & LoadedPageContext;
