import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderHelpLine } from '../controls/help-line.js';
import type { Parcel } from '../delivery/deliver.js';
import type { SendState } from '../delivery/send-state.js';
import type { Answers } from '../model/form/answers.js';
import type { FormSession } from '../model/form/session.js';
import type { SummarySection } from '../model/journey/summary.js';
import type { Gathered } from '../model/submission/build.js';
import type { Submission } from '../model/submission/submission.js';
import { baseStyles } from '../theme/base.js';
import { formStyles } from '../theme/form.js';
import { addStyles } from './add-styles.js';
import { KeepingElement } from './keeping-element.js';
import type { SendController } from './send-controller.js';
import { again } from '../element/again.js';
import {
  RapportChangeEvent,
  RapportDeliveredEvent,
  RapportFailedEvent,
  RapportQueuedEvent,
  RapportStepEvent,
  RapportSubmitEvent,
} from '../element/events.js';
import { warnOnce } from '../element/warn.js';

/** A sheet of the review with the way back to its page. */
export type ReviewSheet = SummarySection & { change: () => void };

type Finish = typeof import('./finish.js');

/** A widget that ends in a submission: it reviews, shares, sends and says how the sending stands. */
export abstract class SubmittingElement extends KeepingElement {
  static override styles: CSSResultGroup = [baseStyles, formStyles];
  static override readonly pieces: readonly string[] = [...KeepingElement.pieces, 'finish'];

  /** Takes the typed submission on the page itself, in place of an endpoint or beside it. */
  @property({ attribute: false }) onsubmission: ((submission: Submission) => void) | null = null;

  /** What is needed only towards the end, once it is here. */
  @state() protected finish: Finish | undefined;

  #sending: SendController | undefined;
  #startedAt = Date.now();
  /** The submission on its way, if any: after a reset the next one does not wait for it. */
  #submitting: object | undefined;
  #sharing: FormSession | undefined;
  #shared: Answers = {};

  /** What to send, as it stands now. */
  protected abstract gather(): Gathered;

  /** What the review shows. */
  protected abstract get sheets(): readonly ReviewSheet[];

  /** How the person likes to be called; empty where they did not say. */
  protected abstract get personName(): string;

  /** Whether somebody else works with them too, with whom to share. */
  protected abstract get mayShare(): boolean;

  /** Checks every answer, shows what is amiss, and says whether all is well. */
  abstract reportValidity(): boolean;

  /** Says whether every answer is right, without showing anything. */
  abstract checkValidity(): boolean;

  /** The answers so far, by question id; setting them fills the form in. Never from the page's address. */
  abstract get answers(): Answers;
  abstract set answers(answers: Answers);

  /** Fetches what the end of the widget needs. Called as soon as the widget is ready: the connection may go later. */
  protected async loadFinish(): Promise<Finish> {
    const finish = await again(() => import('./finish.js'));
    if (!this.finish) {
      addStyles(this.renderRoot, finish.finishStyles);
      this.#sending = new finish.SendController(this, (state, parcel) => {
        this.#announce(state, parcel);
      });
      this.finish = finish;
    }
    return finish;
  }

  /** The switches of the review page, with a name under them. */
  #sharingSession({ openSharing }: Finish): FormSession {
    if (!this.#sharing) {
      this.#sharing = openSharing(this.say);
      this.#sharing.replace(this.#shared);
      this.#sharing.subscribe(() => {
        this.requestUpdate();
        this.keeping.changed();
      });
    }
    return this.#sharing;
  }

  /** Sends what there is. False when an answer needs another look, the page takes over, or it is sent already. */
  async submit(): Promise<boolean> {
    if (this.#submitting) return false; // Send pressed twice in a hurry is one submission
    const mine = (this.#submitting = {});
    try {
      return await this.#submit(() => this.#submitting === mine);
    } finally {
      if (this.#submitting === mine) this.#submitting = undefined;
    }
  }

  /** @param wanted - False once everything was forgotten meanwhile: then nothing leaves. */
  async #submit(wanted: () => boolean): Promise<boolean> {
    const kind = this.#sending?.state.kind ?? 'idle';
    if (kind !== 'idle' && kind !== 'unsent') {
      // What is packed stays that one submission: under another id it could become a second row.
      const open = kind === 'failed' || kind === 'waiting';
      if (open) await this.#sending?.retry();
      return open;
    }
    if (!this.reportValidity()) return false;
    const finish = await this.loadFinish();
    if (!wanted()) return false;
    if (this.mayShare && !this.#sharingSession(finish).checkAll()) {
      this.focusNext('.sum');
      return false;
    }
    const submission = this.#build(finish);
    const event = new RapportSubmitEvent(submission.id, this.answersInEvents ? submission : undefined);
    if (!this.dispatchEvent(event)) return false;
    const parcel = await finish.pack(submission);
    if (!wanted()) return false;
    this.onsubmission?.(submission);
    if (!this.endpoint && !this.onsubmission && !this.answersInEvents)
      warnOnce({
        element: this.localName,
        attribute: 'endpoint',
        came: '',
        allowed: 'the address that takes submissions',
      });
    this.focusNext('.title');
    await this.#sending?.send(parcel, this.endpoint);
    return true;
  }

  override reset(): void {
    this.#submitting = undefined;
    this.#startedAt = Date.now();
    this.#sending?.reset();
    this.#sharing = undefined;
    this.#shared = {};
    this.finish?.clearPrint();
    queueMicrotask(() => {
      this.keeping.restart(); // once what is on screen starts over as well
    });
  }

  protected override get busy(): boolean {
    return (this.#sending?.state.kind ?? 'idle') !== 'idle';
  }

  /** The answers so far, and where the person is; undefined where there is nothing to keep. */
  protected get gathered(): unknown {
    return undefined;
  }

  /** Puts that in place again. False where it is of another version. */
  protected restoreGathered?(gathered: unknown): boolean;

  protected override get draft(): unknown {
    const { gathered } = this;
    if (gathered === undefined || this.#sending?.state.kind === 'sent') return undefined;
    return { gathered, shared: this.#sharing?.answers ?? this.#shared, spent: Date.now() - this.#startedAt };
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
  protected renderReviewPage() {
    const { finish } = this;
    if (!finish) return html`<p .textContent=${this.say('loading')}></p>`;
    const gathered = this.gather();
    const { outcome } = gathered.readiness ?? {};
    const ready =
      outcome === 'moderate-first' || outcome === 'talk-first' || outcome === 'stop-and-talk'
        ? this.say(`ready-${outcome}`)
        : undefined;
    return finish.renderReview({
      session: this.#sharingSession(finish),
      say: this.say,
      language: this.language,
      practice: this.practiceName,
      sheets: this.sheets,
      ready,
      sharesWith: this.mayShare ? finish.sidesOf(gathered).to : undefined,
      now: Date.now(),
    });
  }

  /** How the sending stands; undefined before Send. */
  protected renderSending(): TemplateResult | undefined {
    return this.finish?.renderSendStatus({
      state: this.#sending?.state ?? { kind: 'idle' },
      say: this.say,
      language: this.language,
      practice: this.practiceName,
      name: this.personName,
      config: this.practiceConfig,
      booking: this.booking,
      retry: () => {
        this.focusNext('.title');
        void this.#sending?.retry();
      },
      download: this.downloadCopy,
    });
  }

  /** Send, a copy to keep, and the way back. */
  protected renderSendActions(back: () => void) {
    // Its words come with it: before them there is nothing to show.
    return this.finish?.renderSendActions({
      say: this.say,
      practice: this.practiceName,
      privacy: this.practiceConfig.privacy,
      download: this.downloadCopy,
      print: this.#print,
      data: this.#downloadData,
      back,
    });
  }

  /** What is kept of the answers, and the way to clear them. Its place is held before that is known. */
  protected renderFoot() {
    return html`<div class="kept">${this.keeping.foot}</div>`;
  }

  /** "Need help now?", at the foot of every screen. */
  protected renderHelp() {
    return renderHelpLine({ say: this.say, region: this.region, config: this.practiceConfig });
  }

  /** Hands the person a copy in plain words. */
  protected downloadCopy = (): void => {
    const { finish, say } = this;
    finish?.download(
      `${say('copy-file')}.txt`,
      finish.copyText(say('copy-title', this.practiceName), this.sheets),
    );
  };

  /** The same on paper. */
  #print = (): void => {
    this.finish?.printAnswers(this.say('copy-title', this.practiceName), this.language, this.sheets);
  };

  /** The same for a computer: the submission as it would be sent. */
  #downloadData = (): void => {
    const { finish } = this;
    if (!finish) return;
    const data = finish.canonicalJson(this.#build(finish));
    finish.download(`${this.say('copy-file')}.json`, data, 'application/json');
  };

  #build({ buildSubmission, consentsGiven, uuid7 }: Finish): Submission {
    const now = Date.now();
    const gathered = this.gather();
    return buildSubmission(gathered, {
      id: uuid7(now, crypto.getRandomValues(new Uint8Array(10))),
      startedAt: this.#startedAt,
      now,
      practice: this.practiceName,
      locale: this.language,
      consents: this.mayShare && this.#sharing ? consentsGiven(this.#sharing, gathered, now, this.say) : [],
      helpShown: true, // the help line stands on every screen
    });
  }

  #announce(state: SendState, { id }: Parcel): void {
    this.focusNext('.title');
    if (state.kind === 'sent') void this.clearDraft();
    if (state.kind === 'sent') this.dispatchEvent(new RapportDeliveredEvent(id, state.receivedAt));
    if (state.kind === 'waiting') this.dispatchEvent(new RapportQueuedEvent(id));
    if (state.kind === 'failed') this.dispatchEvent(new RapportFailedEvent(id, state.code, state.status));
  }
}
