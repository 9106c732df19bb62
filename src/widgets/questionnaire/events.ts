import type { SubmissionResult } from '../../model/submission/submission.js';

/** The person sees their result. Heard on the element itself: it does not travel up the page. */
export class RapportResultEvent extends Event {
  static readonly type = 'rapport-result';
  /** Ids of the instruments, in the order asked. */
  readonly instruments: readonly string[];
  /** By instrument id: whether every item was answered. */
  readonly complete: Readonly<Record<string, boolean>>;
  /** Scores and raw answers; only with `answers-in-events`. */
  readonly results: readonly SubmissionResult[] | undefined;

  constructor(
    instruments: readonly string[],
    complete: Readonly<Record<string, boolean>>,
    results?: readonly SubmissionResult[],
  ) {
    super(RapportResultEvent.type);
    this.instruments = instruments;
    this.complete = complete;
    this.results = results;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rapport-result': RapportResultEvent;
  }
}
