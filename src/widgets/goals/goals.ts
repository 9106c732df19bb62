import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { FlowElement } from '../../flow/flow-element.js';
import type { Goal } from '../../model/goals/goal.js';
import { GoalsPart, goalsPartStyles } from './goals-part.js';

/**
 * Helps somebody to set one to four goals: what they would love to be able to do, from where to where, how sure they
 * are, the small wins on the way, a plan for the hard day, and how they will know how it went.
 *
 * @tag rapport-goals
 * @slot - What shows until the goal setter is ready, and stays if it never is: a phone number, a link.
 * @fires {RapportReadyEvent} rapport-ready - The goal setter can be used.
 * @fires {RapportStepEvent} rapport-step - Another page is shown.
 * @fires {RapportChangeEvent} rapport-change - An answer changed.
 * @fires {RapportGoalsSetEvent} rapport-goals-set - The goals and their paths are set.
 * @fires {RapportSubmitEvent} rapport-submit - Send was pressed; can be cancelled.
 * @fires {RapportDeliveredEvent} rapport-delivered - The practice has it.
 * @fires {RapportQueuedEvent} rapport-queued - Offline: it waits.
 * @fires {RapportFailedEvent} rapport-failed - It could not be sent.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportGoals extends FlowElement {
  /** @internal Reactive properties. */
  static override properties: PropertyDeclarations = {
    goals: { attribute: false },
  };

  static override styles: CSSResultGroup = [FlowElement.styles, goalsPartStyles];
  static override readonly bundles = [...FlowElement.bundles, 'goals', 'goals-pages'];
  static override readonly reloadOn = [...FlowElement.reloadOn, 'goals'];

  /** Goals that were set before, with what was measured since: for somebody who comes back. Checked by the schema. */
  goals: readonly Goal[] | undefined;

  protected override partNames() {
    return ['goals'] as const;
  }

  /** @internal */
  override createPart(): GoalsPart {
    return new GoalsPart(this);
  }

  protected override get draftScope(): readonly string[] {
    return ['goals'];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-goals': RapportGoals;
  }
}
