import type { TemplateResult } from 'lit';
import { renderReview } from '../form/review.js';
import { renderSendStatus } from '../form/send-status.js';
import type { Payload } from '../delivery/deliver.js';
import { createPayload } from '../delivery/payload.js';
import type { SendState } from '../delivery/send-state.js';
import {
  RapportDeliveredEvent,
  RapportFailedEvent,
  RapportQueuedEvent,
  RapportSubmitEvent,
} from '../element/events.js';
import { warnOnce } from '../element/warn.js';
import { writtenOf, type Answers } from '../model/form/answers.js';
import type { FormSession } from '../model/form/session.js';
import { answerByRole } from '../model/journey/from-answers.js';
import { readinessFrom } from '../model/journey/readiness-from.js';
import type { Role } from '../model/form/roles.js';
import { buildSubmission, type SubmissionContent } from '../model/submission/build.js';
import { canonicalJson } from '../model/submission/canonical.js';
import type { Submission } from '../model/submission/submission.js';
import { uuid7 } from '../model/submission/uuid.js';
import { bookingLink } from './booking.js';
import { copyText, download } from './copy.js';
import type { Ends } from './ends.js';
import { clearPrint, printAnswers } from './print.js';
import { renderSendActions } from './send-actions.js';
import { SendController } from './send-controller.js';
import { consentsGiven, openSharing, sidesOf } from './sharing.js';

/** The end of a widget: the review, who else may see it, the copies to keep, the sending. */
export class Ending {
  readonly #ends: Ends;
  readonly #sending: SendController;
  #sharing: FormSession | undefined;

  constructor(ends: Ends) {
    this.#ends = ends;
    this.#sending = new SendController(ends.host, (state, parcel) => {
      this.#announce(state, parcel);
    });
  }

  /** How the sending stands. */
  get state(): SendState['kind'] {
    return this.#sending.state.kind;
  }

  /** The switches of the review page, and the name under them; undefined while nobody has seen them. */
  get shared(): Answers | undefined {
    return this.#sharing?.answers;
  }

  /**
   * Sends what there is. False when an answer needs another look, the page takes over, or it is sent already.
   * @param wanted - False once everything was forgotten meanwhile: then nothing leaves.
   */
  async submit(wanted: () => boolean): Promise<boolean> {
    const { host, reportValidity, focus, now } = this.#ends;
    if (this.state !== 'idle' && this.state !== 'unsent') {
      // What is packed stays that one submission: under another id it could become a second row.
      const open = this.state === 'failed' || this.state === 'waiting';
      if (open) await this.#sending.retry();
      return open;
    }
    if (!reportValidity()) return false;
    if (this.#mayShare && !this.#openSharing().checkAll()) {
      focus('.error-summary');
      return false;
    }
    const { endpoint, answersInEvents, onsubmission } = now();
    const submission = this.#build();
    const event = new RapportSubmitEvent(submission.id, answersInEvents ? submission : undefined);
    if (!host.dispatchEvent(event)) return false;
    const parcel = await createPayload(submission);
    if (!wanted()) return false;
    onsubmission?.(submission);
    if (!endpoint && !onsubmission && !answersInEvents)
      warnOnce({
        element: host.localName,
        attribute: 'endpoint',
        received: '',
        expected: 'the address that takes submissions',
      });
    focus('.title');
    await this.#sending.send(parcel, endpoint);
    return true;
  }

  /** Forgets what was sent and what was shared. */
  reset(): void {
    this.#sending.reset();
    this.#sharing = undefined;
    clearPrint();
  }

  /** The last page before sending. */
  renderReview(): TemplateResult {
    const { host, say, sheets, now } = this.#ends;
    const { language, practice } = now();
    const gathered = this.#gather();
    const { outcome } = gathered.readiness ?? {};
    const ready =
      outcome === 'moderate-first' || outcome === 'talk-first' || outcome === 'stop-and-talk'
        ? say(`ready-${outcome}`)
        : undefined;
    return renderReview({
      session: this.#openSharing(),
      say,
      language,
      practice,
      sheets: sheets(),
      width: host.clientWidth,
      ready,
      sharesWith: this.#mayShare ? sidesOf(gathered).to : undefined,
      now: Date.now(),
    });
  }

  /** How the sending stands; undefined before Send. */
  renderStatus(): TemplateResult | undefined {
    const { host, say, now, focus } = this.#ends;
    const view = now();
    return renderSendStatus({
      ...view,
      booking: bookingLink(view.booking, host.localName),
      state: this.#sending.state,
      say,
      name: writtenOf(this.#answerTo('name')),
      retry: () => {
        focus('.title');
        void this.#sending.retry();
      },
      download: this.download,
    });
  }

  /** Send, a copy to keep, and the way back. */
  renderActions(back: () => void): TemplateResult {
    const { say, now } = this.#ends;
    const { practice, config } = now();
    return renderSendActions({
      say,
      practice,
      privacy: config.privacy,
      download: this.download,
      print: this.#print,
      data: this.#downloadData,
      back,
    });
  }

  /** Hands the person a copy in plain words. */
  readonly download = (): void => {
    const { say, sheets, now } = this.#ends;
    download(`${say('copy-file')}.txt`, copyText(say('copy-title', now().practice), sheets()));
  };

  /** The same on paper. */
  readonly #print = (): void => {
    const { say, sheets, now } = this.#ends;
    const { practice, language } = now();
    printAnswers(say('copy-title', practice), language, sheets());
  };

  /** The same for a computer: the submission as it would be sent. */
  readonly #downloadData = (): void => {
    const data = canonicalJson(this.#build());
    download(`${this.#ends.say('copy-file')}.json`, data, 'application/json');
  };

  #openSharing(): FormSession {
    const { say, now, changed } = this.#ends;
    if (!this.#sharing) {
      this.#sharing = openSharing(say);
      this.#sharing.replace(now().shared);
      this.#sharing.subscribe(changed);
    }
    return this.#sharing;
  }

  #answerTo(role: Role) {
    const { filled } = this.#ends.now();
    return filled && answerByRole(filled.definition, filled.answers, role);
  }

  /** Whether somebody else works with them too, with whom to share. */
  get #mayShare(): boolean {
    return this.#answerTo('care-team') === 'yes';
  }

  #gather(): SubmissionContent {
    const { filled } = this.#ends.now();
    const readiness = filled && readinessFrom(filled.definition, filled.answers);
    return { ...this.#ends.gather(), ...(readiness && { readiness }) };
  }

  #build(): Submission {
    const { say } = this.#ends;
    const { startedAt, practice, language } = this.#ends.now();
    const now = Date.now();
    const gathered = this.#gather();
    return buildSubmission(gathered, {
      id: uuid7(now, crypto.getRandomValues(new Uint8Array(10))),
      startedAt,
      now,
      practice,
      locale: language,
      consents: this.#mayShare && this.#sharing ? consentsGiven(this.#sharing, gathered, now, say) : [],
      helpShown: true, // the help line stands on every screen
    });
  }

  #announce(state: SendState, { id }: Payload): void {
    const { host, focus, sent } = this.#ends;
    focus('.title');
    if (state.kind === 'sent') {
      sent();
      host.dispatchEvent(new RapportDeliveredEvent(id, state.receivedAt));
    }
    if (state.kind === 'waiting') host.dispatchEvent(new RapportQueuedEvent(id));
    if (state.kind === 'failed') host.dispatchEvent(new RapportFailedEvent(id, state.code, state.status));
  }
}
