import type { FormView } from '../../controls/section.js';
import type { Answer, Answers } from '../../model/form/answers.js';
import type { VisibleSection } from '../../model/form/visible.js';
import type { Workshop } from './workshop.js';

/** Answers by question; `undefined` takes one back. */
export type Given = Readonly<Record<string, Answer | undefined>>;

/** The pages after the first: see `later.ts`. */
interface LaterPages {
  renderLater: (host: GoalsHost, section?: VisibleSection, card?: unknown) => unknown;
  renderUndo: (view: Pick<GoalsHost, 'say' | 'undo'> & { removed: boolean }) => unknown;
}

/** What is shown beside the answers, for as long as the page stands. */
interface Shown {
  page?: string;
  /** What the last move of a stone did, in words. */
  moved: string;
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
  shop: Workshop;
  shown: Shown;
  /** The pages after the first, once they are here. */
  later: LaterPages | undefined;
  show: (change: Partial<Shown>) => void;
  /** Takes answers in the person's stead, because they pressed for it; then focus goes to what changed. */
  take: (answers: Given, focus?: string) => void;
  edit: (page: string) => void;
  add: () => void;
  remove: (slot: number) => void;
  undo: () => void;
}
