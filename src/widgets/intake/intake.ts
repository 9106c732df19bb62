import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { loadPreset, openPreset, presetIds } from '../../i18n/presets.js';
import { definitionRef, type Definition } from '../../model/form/definition.js';
import type { FormSession } from '../../model/form/session.js';
import type { Outcomes } from '../../model/journey/parts.js';
import type { SubmissionContent } from '../../model/submission/build.js';
import { PartElement } from '../../flow/part-element.js';
import { ConfigurationError } from '../../element/configuration-error.js';

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
export class RapportIntake extends PartElement {
  static override readonly reloadOn = [...PartElement.reloadOn, 'preset', 'definition'];

  /** Which of the library's own forms is asked. */
  @property() preset = 'personal-training';

  /** A practice's own form, or what it changes in one of ours: JSON, see `definition.md`. It takes the place of the preset. */
  @property({ attribute: false }) definition: unknown;

  protected override readonly partName = 'intake';

  protected override async loadDefinition(): Promise<Definition> {
    this.loadWhole = undefined;
    if (this.definition !== undefined) {
      const { loadCustomDefinition } = await import('../../element/load-custom-definition.js');
      return loadCustomDefinition(this.definition, this.language);
    }
    const whole = async () => {
      const preset = await loadPreset(this.preset, this.language);
      if (!preset) throw new ConfigurationError('preset', this.preset, presetIds.join(', '));
      return preset;
    };
    const opening = await openPreset(this.preset, this.language);
    if (opening) this.loadWhole = whole;
    return opening ?? whole();
  }

  /** Whoever agrees to something can read first how the practice looks after it. */
  protected override renderPage(session: FormSession): unknown {
    const page = super.renderPage(session);
    const { privacy } = this.practiceConfig;
    if (privacy === undefined || !session.current?.questions.some(({ kind }) => kind === 'consent'))
      return page;
    return html`${page}
      <p class="small gap">
        <a href=${privacy} target="_blank" rel="noopener" .textContent=${this.say('privacy-link')}></a>
      </p>`;
  }

  protected override gather(): SubmissionContent {
    const { session } = this;
    if (!session) throw new Error('rapport-intake: nothing to send before the form is ready');
    const { definition, visibleAnswers: answers } = session;
    return {
      widget: 'rapport-intake',
      definition: definitionRef(definition),
      answers: answers as SubmissionContent['answers'],
      results: [],
      goals: [],
    };
  }

  protected override outcome(): Outcomes['intake'] {
    const { session } = this;
    if (!session) throw new Error('rapport-intake: no outcome before the form is ready');
    return { definition: session.definition, answers: session.visibleAnswers };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-intake': RapportIntake;
  }
}
