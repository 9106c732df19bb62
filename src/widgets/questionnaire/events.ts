import type { SubmissionResult } from '../../model/submission/submission.js';

/** The subscales of the questionnaires that ship. Any other has whatever subscales its data names. */
export interface ScoreNames {
  'rapport-check': 'stress' | 'confidence';
  evs: 'strength';
  'phq-4': 'gad-2' | 'phq-2';
  'breq-3': 'amotivation' | 'external' | 'introjected' | 'identified' | 'integrated' | 'intrinsic';
}

/** The result of one questionnaire, with the names of its own subscales. One without enough answers has no key. */
export type ResultFor<Id extends string> = Omit<SubmissionResult, 'subscales'> & {
  subscales: Id extends keyof ScoreNames
    ? Readonly<Partial<Record<ScoreNames[Id], number>>>
    : Readonly<Record<string, number>>;
};

/** The person sees their result. Heard on the element itself: it does not travel up the page. */
export class RapportResultEvent extends Event {
  static readonly type = 'rapport-result';
  /** Ids of the instruments, in the order asked. */
  readonly instruments: readonly string[];
  /** By instrument id: whether every item was answered. */
  readonly complete: Readonly<Record<string, boolean>>;
  /** Scores, raw answers and what has moved; only with `answers-in-events`. */
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

  /** The result of one questionnaire; undefined where it was not asked, or without `answers-in-events`. */
  resultOf<Id extends string>(id: Id): ResultFor<Id> | undefined {
    // Which names a questionnaire's subscales have is known of its id alone.
    return this.results?.find(({ instrument }) => instrument === id) as ResultFor<Id> | undefined;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rapport-result': RapportResultEvent;
  }
}
