import type { Goal } from '../../model/goals/goal.js';

/** The person has set their goal. Stays on the element, as all events about answers do. */
export class RapportGoalsSetEvent extends Event {
  static readonly type = 'rapport-goals-set';
  /** How many goals there are. */
  readonly count: number;
  /** Ids of the starters they began from, such as `sleep` or `own`. */
  readonly starters: readonly string[];
  /** The goals themselves; only with `answers-in-events`. */
  readonly goals: readonly Goal[] | undefined;
  constructor(starters: readonly string[], goals?: readonly Goal[]) {
    super(RapportGoalsSetEvent.type);
    this.count = starters.length;
    this.starters = starters;
    this.goals = goals;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rapport-goals-set': RapportGoalsSetEvent;
  }
}
