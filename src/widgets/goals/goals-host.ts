import type { FormView } from '../../controls/section.js';
import type { Answers } from '../../model/form/answers.js';
import type { VisibleSection } from '../../model/form/visible.js';
import type { Given, Path } from './goal-path.js';
import type { GoalsSoFar } from './goals-so-far.js';

/** The pages after the first: see `later.ts`. */
export interface LaterPages {
  renderPath: (page: OneGoal, card: unknown) => unknown;
  renderPlan: (page: OneGoal, card: unknown) => unknown;
  renderYours: (host: GoalsHost) => unknown;
  renderBack: (host: GoalsHost) => unknown;
  renderUndo: (host: GoalsHost) => unknown;
}

/** What is shown beside the answers, for as long as the page stands. */
export interface Shown {
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
export interface GoalsHost extends FormView {
  soFar: GoalsSoFar;
  shown: Shown;
  /** The pages after the first, once they are here. */
  later: LaterPages | undefined;
  show: (change: Partial<Shown>) => void;
  /** Answers in the person's stead, because they pressed for it; then focus goes to what changed. */
  answer: (given: Given, focus?: string) => void;
  /** Changes one page of a goal and comes back. */
  edit: (page: string) => void;
  add: () => void;
  remove: (slot: number) => void;
  /** Takes back a goal that was being added. */
  neverMind: (slot: number) => void;
  undo: () => void;
}

/** What a page of one goal is handed: the answers by the ids of the first, the questions as they are asked here. */
export interface OneGoal extends GoalsHost, VisibleSection {
  /** From 1. */
  slot: number;
  /** What stands behind the ids of this goal. */
  suffix: string;
  answers: Answers;
  path: Path | undefined;
}
