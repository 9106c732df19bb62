import type { MatchOutcome } from '../../model/submission/submission.js';

/** Whom somebody chose, and the parts of the fit that belong to that trainer. */
export interface MatchChoice {
  /** Id of the trainer; undefined where a person of the practice is to help choosing. */
  trainer: string | undefined;
  reasons: MatchOutcome['reasons'];
}

/** Somebody chose whom to meet, changed their mind, or asked for help. Stays on the element. */
export class RapportMatchChooseEvent extends Event {
  static readonly type = 'rapport-match-choose';
  /** Id of the trainer; undefined where nobody is chosen. */
  readonly trainer: string | undefined;
  /** The choice and why it was shown; only with `answers-in-events`. */
  readonly choice: MatchChoice | undefined;
  constructor(trainer: string | undefined, choice?: MatchChoice) {
    super(RapportMatchChooseEvent.type);
    this.trainer = trainer;
    this.choice = choice;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rapport-match-choose': RapportMatchChooseEvent;
  }
}
