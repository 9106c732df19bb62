import type { PropertyDeclarations } from 'lit';
import { FlowElement } from '../../flow/flow-element.js';
import type { ClientPreferences } from '../../model/flow/preferences.js';
import type { Roster, Trainer } from '../../model/matching/trainer.js';
import { MatchPart } from './match-part.js';

/**
 * Shows who of a practice's people fits what somebody told: with reasons, without a number, and nobody as the winner.
 * Where nobody has told it anything, it asks a few questions first.
 *
 * @tag rapport-match
 * @slot - What shows until the people are there, and where nobody fits: a phone number, a link.
 * @fires {RapportReadyEvent} rapport-ready - The people, or the first question, are shown.
 * @fires {RapportStepEvent} rapport-step - Another page is shown.
 * @fires {RapportChangeEvent} rapport-change - An answer changed.
 * @fires {RapportMatchChooseEvent} rapport-match-choose - Somebody chose, or changed their mind.
 * @fires {RapportSubmitEvent} rapport-submit - Send was pressed; can be cancelled.
 * @fires {RapportDeliveredEvent} rapport-delivered - The practice has it.
 * @fires {RapportQueuedEvent} rapport-queued - Offline: it waits.
 * @fires {RapportFailedEvent} rapport-failed - It could not be sent.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportMatch extends FlowElement {
  /** @internal Reactive properties. */
  static override properties: PropertyDeclarations = {
    trainers: {},
    preferences: { attribute: false },
  };

  static override readonly bundles = [
    ...FlowElement.bundles,
    ...['match', 'match-results', 'match-comparison'],
  ];
  static override readonly reloadOn = [...FlowElement.reloadOn, 'trainers', 'preferences'];

  /** Address of the practice's people, as JSON or as a spreadsheet's CSV; as a property also a roster, or a list. */
  trainers: string | Roster | readonly Trainer[] = '';

  /** What is wished for. Not set: the intake of the journey says it, or the match asks. */
  preferences: ClientPreferences | undefined;

  /** The choice is the last page: it is sent from there. */
  protected static override readonly hasReview = false;

  protected override partNames() {
    return ['match'] as const;
  }

  /** @internal */
  override createPart(): MatchPart {
    return new MatchPart(this);
  }

  /** The people are the end of it: nothing counts them. */
  protected override renderProgress(): unknown {
    return this.parts.current?.isWide?.() ? '' : super.renderProgress();
  }

  protected override get draftScope(): readonly string[] {
    return [this.preferences ? 'match-nothing-asked' : 'match'];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-match': RapportMatch;
  }
}
