import type { PropertyDeclarations } from 'lit';
import { FlowElement } from '../../flow/flow-element.js';
import { formIdOf, IntakePart } from './intake-part.js';

/**
 * Asks what a practice needs to know before the first meeting: who somebody is, what brings them, their body and
 * mind, their week, and how they like to be coached. One topic a page, a reason behind every question.
 *
 * @tag rapport-intake
 * @slot - What shows until the form is ready, and stays if it never is: a phone number, a link.
 * @fires {RapportReadyEvent} rapport-ready - The form can be used.
 * @fires {RapportStepEvent} rapport-step - Another page is shown.
 * @fires {RapportChangeEvent} rapport-change - An answer changed.
 * @fires {RapportSubmitEvent} rapport-submit - Send was pressed; can be cancelled.
 * @fires {RapportDeliveredEvent} rapport-delivered - The practice has it.
 * @fires {RapportQueuedEvent} rapport-queued - Offline: it waits.
 * @fires {RapportFailedEvent} rapport-failed - It could not be sent.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportIntake extends FlowElement {
  /** @internal Reactive properties. */
  static override properties: PropertyDeclarations = {
    preset: {},
    definition: { attribute: false },
  };

  static override readonly reloadOn = [...FlowElement.reloadOn, 'preset', 'definition'];

  /** Which of the library's own forms is asked. */
  preset = 'personal-training';

  /** A practice's own form, or what it changes in one of ours: JSON, see `definition.md`. It takes the place of the preset. */
  definition: unknown;

  protected override partNames() {
    return ['intake'] as const;
  }

  /** @internal */
  override createPart(): IntakePart {
    return new IntakePart(this);
  }

  protected override get draftScope(): readonly string[] {
    return [formIdOf(this)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-intake': RapportIntake;
  }
}
