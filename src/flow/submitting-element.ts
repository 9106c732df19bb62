import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderHelpLine } from '../form/help-line.js';
import { retryImport } from '../element/retry-import.js';
import { RapportChangeEvent, RapportStepEvent } from '../element/events.js';
import type { Answers } from '../model/form/answers.js';
import type { Outcomes } from '../model/journey/parts.js';
import type { SubmissionContent } from '../model/submission/build.js';
import type { Submission } from '../model/submission/submission.js';
import { baseStyles } from '../theme/base.js';
import { formStyles } from '../theme/form.js';
import { addStyles } from '../element/add-styles.js';
import type { Ending } from './ending.js';
import type { Ends, ReviewSheet } from './ends.js';
import { KeepingElement } from './keeping-element.js';

type Finish = typeof import('./finish.js');

/** A widget that ends in a submission. What comes after its last question is fetched while the first are answered. */
export abstract class SubmittingElement extends KeepingElement {
  static override styles: CSSResultGroup = [baseStyles, formStyles];
  static override readonly bundles: readonly string[] = [...KeepingElement.bundles, 'questions', 'review'];

  /** Takes the typed submission on the page itself, in place of an endpoint or beside it. */
  @property({ attribute: false }) onsubmission: ((submission: Submission) => void) | null = null;

  /** What is needed only towards the end, once it is here. */
  @state() protected finish: Finish | undefined;

  #ending: Ending | undefined;
  #startedAt = Date.now();
  /** The submission on its way, if any: after a reset the next one does not wait for it. */
  #submitting: object | undefined;
  #shared: Answers = {};

  /** What to send, as it stands now. Readiness is added to it. */
  protected abstract gather(): SubmissionContent;

  /** What the review shows. */
  protected abstract get sheets(): readonly ReviewSheet[];

  /** The form that says who somebody is; undefined where there is none. */
  protected abstract get filled(): Outcomes['intake'] | undefined;

  /** Checks every answer, shows what is amiss, and says whether all is well. */
  abstract reportValidity(): boolean;

  /** Says whether every answer is right, without showing anything. */
  abstract checkValidity(): boolean;

  /** The answers so far, by question id; setting them fills the form in. Never from the page's address. */
  abstract get answers(): Answers;
  abstract set answers(answers: Answers);

  /** Fetches what the end of the widget needs. */
  protected async loadFinish(): Promise<Finish> {
    const finish = await retryImport(() => import('./finish.js'));
    if (!this.finish) {
      addStyles(this.renderRoot, finish.finishStyles);
      this.#ending = new finish.Ending(this.#ends());
      this.finish = finish;
    }
    return finish;
  }

  /** Sends what there is. False when an answer needs another look, the page takes over, or it is sent already. */
  async submit(): Promise<boolean> {
    if (this.#submitting) return false; // Send pressed twice in a hurry is one submission
    const mine = (this.#submitting = {});
    const wanted = () => this.#submitting === mine;
    try {
      if (!this.#ending) await this.loadFinish();
      return wanted() && ((await this.#ending?.submit(wanted)) ?? false);
    } finally {
      if (wanted()) this.#submitting = undefined;
    }
  }

  override reset(): void {
    this.#submitting = undefined;
    this.#startedAt = Date.now();
    this.#shared = {};
    this.#ending?.reset();
    queueMicrotask(() => {
      this.keeping.restart(); // once what is on screen starts over as well
    });
  }

  protected override get busy(): boolean {
    return (this.#ending?.state ?? 'idle') !== 'idle';
  }

  /** The answers so far, and where the person is; undefined where there is nothing to keep. */
  protected get gathered(): unknown {
    return undefined;
  }

  /** Puts that in place again. False where it is of another version. */
  protected restoreGathered?(gathered: unknown): boolean;

  protected override get draft(): unknown {
    const { gathered } = this;
    if (gathered === undefined || this.#ending?.state === 'sent') return undefined;
    return { gathered, shared: this.#ending?.shared ?? this.#shared, spent: Date.now() - this.#startedAt };
  }

  /** Makes that fit the form, where it has changed since, and notes so in `renewed`. */
  protected refitGathered?(gathered: unknown): Promise<unknown>;

  protected override async refitDraft<Draft extends { gathered: unknown }>(draft: Draft): Promise<Draft> {
    return { ...draft, gathered: (await this.refitGathered?.(draft.gathered)) ?? draft.gathered };
  }

  protected override restoreDraft(draft: unknown): boolean {
    const { gathered, shared, spent } = draft as { gathered: unknown; shared: Answers; spent: number };
    if (!this.restoreGathered?.(gathered)) return false;
    this.#shared = shared;
    this.#startedAt = Date.now() - spent;
    return true;
  }

  /** Tells the page that the person is somewhere else in the widget. */
  protected tellStep(step: string, position: number, of: number): void {
    this.dispatchEvent(new RapportStepEvent(step, position, of));
  }

  /** Tells the page that an answer changed. */
  protected tellChange(question: string): void {
    this.dispatchEvent(new RapportChangeEvent(question, this.answersInEvents ? this.answers : undefined));
  }

  /** The last page before sending. */
  protected renderReviewPage(): TemplateResult {
    return this.#ending?.renderReview() ?? html`<p .textContent=${this.say('loading')}></p>`;
  }

  /** How the sending stands; undefined before Send. */
  protected renderSending(): TemplateResult | undefined {
    return this.#ending?.renderStatus();
  }

  /** Send, a copy to keep, and the way back. Their words come with them: before there is nothing to show. */
  protected renderSendActions(back: () => void): TemplateResult | undefined {
    return this.#ending?.renderActions(back);
  }

  /** What is kept of the answers, and the way to clear them. Its place is held before that is known. */
  protected renderFoot(): TemplateResult {
    return html`<div class="kept">${this.keeping.foot}</div>`;
  }

  /** "Need help now?", at the foot of every screen. */
  protected renderHelp() {
    return renderHelpLine({ say: this.say, region: this.region, config: this.practiceConfig });
  }

  /** Hands the person a copy in plain words. */
  protected downloadCopy = (): void => {
    this.#ending?.download();
  };

  #ends(): Ends {
    const { say } = this;
    return {
      host: this,
      say,
      now: () => ({
        practice: this.practiceName,
        endpoint: this.endpoint,
        booking: this.booking,
        answersInEvents: this.answersInEvents,
        onsubmission: this.onsubmission,
        config: this.practiceConfig,
        language: this.language,
        filled: this.filled,
        startedAt: this.#startedAt,
        shared: this.#shared,
      }),
      gather: () => this.gather(),
      sheets: () => this.sheets,
      reportValidity: () => this.reportValidity(),
      focus: (target) => {
        this.focusNext(target);
      },
      changed: () => {
        this.requestUpdate();
        this.keeping.changed();
      },
      sent: () => void this.clearDraft(),
    };
  }
}
