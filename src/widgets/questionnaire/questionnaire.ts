import type { PropertyDeclarations } from 'lit';
import type { CSSResultGroup } from 'lit';
import { booleanAttribute } from '../../element/boolean-attribute.js';
import { FlowElement } from '../../flow/flow-element.js';
import type { PreviousResult } from '../../model/scoring/previous.js';
import { questionnairePartStyles } from './part-styles.js';
import { QuestionnairePart } from './questionnaire-part.js';

/**
 * Asks one or more questionnaires, scores the answers in the visitor's own browser and shows where they stand, before
 * anything is sent. Questions, options and scoring are data; this class shows them and keeps the answers.
 *
 * @tag rapport-questionnaire
 * @slot - What shows until the questions are ready, and stays if they never are: a phone number, a link.
 * @fires {RapportReadyEvent} rapport-ready - The questions can be answered.
 * @fires {RapportStepEvent} rapport-step - Another page is shown.
 * @fires {RapportChangeEvent} rapport-change - An answer changed.
 * @fires {RapportResultEvent} rapport-result - The result is shown.
 * @fires {RapportSubmitEvent} rapport-submit - Send was pressed; can be cancelled.
 * @fires {RapportDeliveredEvent} rapport-delivered - The practice has it.
 * @fires {RapportQueuedEvent} rapport-queued - Offline: it waits.
 * @fires {RapportFailedEvent} rapport-failed - It could not be sent.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportQuestionnaire extends FlowElement {
  /** @internal Reactive properties. */
  static override properties: PropertyDeclarations = {
    instruments: {},
    presentation: { reflect: true },
    autoAdvance: { type: Boolean, converter: booleanAttribute, attribute: 'auto-advance' },
    showPractitionerResults: {
      type: Boolean,
      converter: booleanAttribute,
      attribute: 'show-practitioner-results',
    },
    previous: { attribute: false },
  };

  static override styles: CSSResultGroup = [FlowElement.styles, questionnairePartStyles];
  static override readonly bundles = [...FlowElement.bundles, 'questionnaire', 'results', 'previous'];
  static override readonly reloadOn = [...FlowElement.reloadOn, 'instruments', 'presentation'];

  /** Ids of the questionnaires in the order asked, with spaces between. */
  instruments = 'rapport-check';

  /** `matrix`: items with the same answers share a page. `items`: one item a page. Words and order never vary. */
  presentation: 'matrix' | 'items' = 'matrix';

  /** With `presentation="items"`: the page turns by itself after a tap or a click. One can always go back. */
  autoAdvance = false;

  /** Shows the client results that a practitioner reads first. The config can say so as well. */
  showPractitionerResults = false;

  /** Results of earlier days, in any order: the result page then shows what has changed. They stay in the browser. */
  previous: readonly PreviousResult[] = [];

  /** The result is the last page: it is sent from there. */
  protected static override readonly hasReview = false;

  protected override partNames() {
    return ['questionnaire'] as const;
  }

  /** @internal */
  override createPart(): QuestionnairePart {
    return new QuestionnairePart(this);
  }

  protected override get draftScope(): readonly string[] {
    return [this.instruments.trim().split(/\s+/).join('-')];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-questionnaire': RapportQuestionnaire;
  }
}
