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
import { RapportElement } from '../element/rapport-element.js';
import { warnOnce } from '../element/warn.js';

/** A sheet of the review with the way back to its page. */
export type ReviewSheet = SummarySection & { change: () => void };

type Finish = typeof import('./finish.js');

/** A widget that ends in a submission: it reviews, shares, sends and says how the sending stands. */
export abstract class SubmittingElement extends RapportElement {
  static override styles: CSSResultGroup = [baseStyles, formStyles];
  static override readonly pieces: readonly string[] = [...RapportElement.pieces, 'finish'];

  /** Takes the typed submission on the page itself, in place of an endpoint or beside it. */
  @property({ attribute: false }) onsubmission: ((submission: Submission) => void) | null = null;

  /** What is needed only towards the end, once it is here. */
  @state() protected finish: Finish | undefined;

  #sending: SendController | undefined;
  readonly #startedAt = Date.now();
  #submitting = false;
  #sharing: FormSession | undefined;
  #focusOn: '.title' | '.sum' | undefined;

  /** What to send, as it stands now. */
  protected abstract gather(): Gathered;

  /** What the review shows. */
  protected abstract get sheets(): readonly ReviewSheet[];

  /** How the person likes to be called; empty where they did not say. */
  protected abstract get personName(): string;

  /** Whether there is a therapist with whom to share. */
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
      this.#sharing.subscribe(() => {
        this.requestUpdate();
      });
    }
    return this.#sharing;
  }

  /** Sends what there is. False when an answer needs another look, the page takes over, or it is sent already. */
  async submit(): Promise<boolean> {
    if (this.#submitting) return false; // Send pressed twice in a hurry is one submission
    this.#submitting = true;
    try {
      return await this.#submit();
    } finally {
      this.#submitting = false;
    }
  }

  async #submit(): Promise<boolean> {
    const kind = this.#sending?.state.kind ?? 'idle';
    if (kind !== 'idle' && kind !== 'unsent') {
      // What is packed stays that one submission: under another id it could become a second row.
      const open = kind === 'failed' || kind === 'waiting';
      if (open) await this.#sending?.retry();
      return open;
    }
    if (!this.reportValidity()) return false;
    const finish = await this.loadFinish();
    if (this.mayShare && !this.#sharingSession(finish).checkAll()) {
      this.focusNext('.sum');
      return false;
    }
    const submission = this.#build(finish);
    const event = new RapportSubmitEvent(submission.id, this.answersInEvents ? submission : undefined);
    if (!this.dispatchEvent(event)) return false;
    const parcel = await finish.pack(submission);
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

  /** Forgets everything and starts over. */
  reset(): void {
    this.#sending?.reset();
    this.#sharing = undefined;
  }

  /** Once rendered, focus goes to the heading or to the summary of errors. Never called while mounting. */
  protected focusNext(target: '.title' | '.sum'): void {
    this.#focusOn = target;
    this.requestUpdate();
  }

  protected override updated(): void {
    if (!this.#focusOn) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusOn);
    if (!target) return;
    this.#focusOn = undefined;
    // A browser would put what takes focus in the middle of the window, with the page before it above.
    target.focus({ preventScroll: true });
    const { top } = target.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 3) target.scrollIntoView();
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
    const { outcome } = this.gather().readiness ?? {};
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
      shares: this.mayShare,
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
      back,
    });
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

  #build({ buildSubmission, consentsFrom, uuid7 }: Finish): Submission {
    const now = Date.now();
    return buildSubmission(this.gather(), {
      id: uuid7(now, crypto.getRandomValues(new Uint8Array(10))),
      startedAt: this.#startedAt,
      now,
      practice: this.practiceName,
      locale: this.language,
      consents:
        this.mayShare && this.#sharing
          ? consentsFrom(this.#sharing.countedAnswers, now, this.say('share-purpose'))
          : [],
      helpShown: true, // the help line stands on every screen
    });
  }

  #announce(state: SendState, { id }: Parcel): void {
    this.focusNext('.title');
    if (state.kind === 'sent') this.dispatchEvent(new RapportDeliveredEvent(id, state.receivedAt));
    if (state.kind === 'waiting') this.dispatchEvent(new RapportQueuedEvent(id));
    if (state.kind === 'failed') this.dispatchEvent(new RapportFailedEvent(id, state.code, state.status));
  }
}
