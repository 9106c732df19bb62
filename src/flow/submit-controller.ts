import { html, type ReactiveController, type TemplateResult } from 'lit';
import { renderClosing, renderClosingErrors } from '../form/closing.js';
import { renderMismatches } from '../form/mismatches.js';
import { renderPrivacyLink } from '../form/privacy-link.js';
import { renderReview } from '../form/review.js';
import { renderSendStatus } from '../form/send-status.js';
import type { Payload } from '../delivery/deliver.js';
import { createPayload } from '../delivery/payload.js';
import {
  RapportDeliveredEvent,
  RapportFailedEvent,
  RapportQueuedEvent,
  RapportSubmitEvent,
} from '../element/submit-events.js';
import { warnOnce } from '../element/warn.js';
import { questionsOf, type QuestionKind } from '../model/form/definition.js';
import { isAnswered, writtenOf } from '../model/form/answers.js';
import { contentFrom } from '../model/flow/content.js';
import type { Outcomes } from '../model/flow/parts.js';
import { answerByRole } from '../model/flow/from-answers.js';
import { readinessFrom } from '../model/flow/readiness-from.js';
import type { SendState } from '../model/flow/send-state.js';
import type { SummarySection } from '../model/flow/summary.js';
import type { HelpLine } from '../model/safety/help-lines.js';
import { buildSubmission, type SubmissionContent } from '../model/submission/build.js';
import { canonicalJson } from '../model/submission/canonical.js';
import type { Submission } from '../model/submission/submission.js';
import { uuid7 } from '../model/submission/uuid.js';
import { bookingLink } from './booking.js';
import { ClosingPage } from './closing.js';
import { Mismatches } from './mismatches.js';
import { copyText, download } from './download.js';
import { fittingLines } from './fitting-lines.js';
import { FollowUps, type FollowUpHost } from './follow-ups.js';
import { clearPrint, printAnswers } from './print.js';
import { readyWords } from './ready-words.js';
import { renderSendActions } from './send-actions.js';
import { browserEnvironment, Sender } from './sender.js';
import { signedSections } from './signed-sections.js';

/** The end of a flow: the review, who else may see it, the copies to keep, the sending. */
export class SubmitController implements ReactiveController {
  readonly #host: FollowUpHost;
  readonly #sender: Sender;
  readonly #followUps: FollowUps;
  readonly #closing: ClosingPage;
  readonly #mismatches: Mismatches;
  /** What was packed: the copies are then of that. */
  #packed: Submission | undefined;

  constructor(host: FollowUpHost) {
    this.#host = host;
    this.#followUps = new FollowUps(host, () => {
      this.#forget();
    });
    this.#closing = new ClosingPage(host, () => this.#content());
    this.#mismatches = new Mismatches(host);
    this.#sender = new Sender(host.flow, browserEnvironment, (state, payload) => {
      this.#announce(state, payload);
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#sender.connect();
  }

  hostDisconnected(): void {
    this.#sender.disconnect();
  }

  /**
   * Sends what there is. False when an answer needs another look, the page takes over, or it is sent already.
   * @param wanted - False once everything was forgotten meanwhile: then nothing leaves.
   * @param reportValidity - Shows what is amiss, and says whether all is well.
   */
  async submit(wanted: () => boolean, reportValidity: () => boolean): Promise<boolean> {
    const host = this.#host;
    const { kind } = host.flow.sending;
    if (kind !== 'idle' && kind !== 'no-endpoint') {
      // What is packed stays that one submission: under another id it could become a second row.
      const open = kind === 'failed' || kind === 'waiting';
      if (open) await this.#sender.retry();
      return open;
    }
    if (!reportValidity()) return false;
    if (this.#closing.view && !(await this.#closing.check())) {
      this.#showEnd();
      host.focusAfterUpdate('errors');
      return false;
    }
    const { endpointUrl, answersInEvents, onsubmission } = host;
    const submission = await this.#build();
    if (!wanted()) return false;
    const event = new RapportSubmitEvent(submission.id, answersInEvents ? submission : undefined);
    if (!host.dispatchEvent(event)) return false;
    const payload = await createPayload(submission);
    if (!wanted()) return false;
    this.#packed = submission;
    onsubmission?.(submission);
    if (!endpointUrl && !onsubmission && !answersInEvents)
      warnOnce({
        element: host.localName,
        attribute: 'endpoint',
        received: '',
        expected: 'the address that takes submissions',
      });
    host.focusAfterUpdate('title');
    await this.#sender.send(payload, endpointUrl);
    return true;
  }

  /** Goes to where it is sent: a page's own script may send from anywhere. */
  #showEnd(): void {
    const { flow } = this.#host;
    const last = flow.parts.at(-1);
    if (flow.at === 'review' || flow.isAtEnd || !last) return;
    if (flow.hasReview) flow.go('review');
    else flow.go(last, (flow.sessions.get(last)?.pages.length ?? 1) - 1);
  }

  /** Forgets what was sent and what was shared. */
  reset(): void {
    this.#followUps.reset();
    this.#forget();
  }

  #forget(): void {
    this.#sender.reset();
    this.#closing.reset();
    this.#mismatches.reset();
    this.#packed = undefined;
    clearPrint();
  }

  /** The last page before sending. */
  renderReview(): TemplateResult {
    const { say, practiceName: practice } = this.#host;
    const { readiness } = this.#content();
    return renderReview({
      ...{ say, practice },
      ready: readiness && readyWords(readiness, say),
      sheets: this.#sections,
      mismatches: this.#mismatches.all,
      closing: this.#closing.view,
    });
  }

  /**
   * Under a page: what hardly fits together, who reads what is written freely and when, and beside a consent how the
   * practice looks after it.
   */
  renderUnderPage(): TemplateResult {
    const { say, practiceConfig, practiceName, flow } = this.#host;
    const { privacy, practice } = practiceConfig;
    const asks = (kind: QuestionKind) => flow.session?.current?.questions.some((each) => each.kind === kind);
    return html`${renderMismatches(this.#mismatches.here, say)}
    ${
      asks('long-text')
        ? html`<p
            class="small soft gap"
            .textContent=${say('words-read', practiceName, practice?.readWithinDays)}
          ></p>`
        : ''
    }
    ${asks('consent') ? renderPrivacyLink(privacy, say) : ''}`;
  }

  /** What a widget without a review asks on its last page. */
  renderClosing(): TemplateResult | undefined {
    const { view } = this.#closing;
    return (
      view &&
      html`<div class="gap">${renderClosingErrors(view)}</div>
        ${renderClosing(view)}`
    );
  }

  /** How the sending stands; undefined before Send. */
  renderStatus(): TemplateResult | undefined {
    const { say, language, practiceName, practiceConfig, booking, localName, flow } = this.#host;
    return renderSendStatus({
      ...{ say, language, practice: practiceName, config: practiceConfig },
      booking: bookingLink(booking, localName),
      state: flow.sending,
      name: this.#name,
      reachable: this.#isReachable,
      signed: this.#signed.length > 0,
      added: flow.follows?.done.at(-1),
      offers: this.#followUps.render(),
      retry: () => {
        this.#host.focusAfterUpdate('title');
        void this.#sender.retry();
      },
      download: this.download,
    });
  }

  /** Send, a copy to keep, and the way back. */
  renderActions(back: () => void): TemplateResult {
    const { say, practiceName: practice, practiceConfig } = this.#host;
    return renderSendActions({
      ...{ say, practice, privacy: practiceConfig.privacy, back },
      download: this.download,
      print: this.#print,
      data: () => void this.#downloadData(),
    });
  }

  /** Hands the person a copy in plain words. */
  readonly download = (): void => {
    const { say, practiceName } = this.#host;
    download(`${say('copy-file')}.txt`, copyText(say('copy-title', practiceName), this.#copied));
  };

  /** The same on paper. */
  readonly #print = (): void => {
    const { say, practiceName, language } = this.#host;
    printAnswers(say('copy-title', practiceName), language, this.#copied);
  };

  /** The same for a computer: the submission as it would be sent, or as it was. */
  readonly #downloadData = async (): Promise<void> => {
    const submission = this.#packed ?? (await this.#build());
    download(`${this.#host.say('copy-file')}.json`, canonicalJson(submission), 'application/json');
  };

  /** Help lines that fit this person beside those for everybody. */
  get fittingLines(): readonly HelpLine[] {
    return fittingLines(this.#host);
  }

  /** Whether there is an email address or a phone number to answer to. */
  get #isReachable(): boolean {
    const { filled } = this.#host.flow;
    const { email, phone } = this.#packed?.replyTo ?? {};
    const told =
      filled &&
      questionsOf(filled.definition).some(
        ({ id, kind }) => (kind === 'email' || kind === 'phone') && isAnswered(filled.answers[id]),
      );
    return !!told || !!email || !!phone;
  }

  /** How the person likes to be called; empty where they did not say. */
  get #name(): string {
    const { filled } = this.#host.flow;
    const told = filled && answerByRole(filled.definition, filled.answers, 'name');
    return writtenOf(told) || (this.#packed?.replyTo?.name ?? '');
  }

  /** What was signed, or is signed as it stands. */
  get #signed(): SummarySection[] {
    const { consents, agreement, statements = [] } = this.#packed ?? this.#closing.signed(Date.now());
    return signedSections({ consents, agreement, statements }, this.#host);
  }

  /** What a copy holds. */
  get #copied(): SummarySection[] {
    return [...this.#sections, ...this.#signed];
  }

  /** What the review shows: of the parts that are open as they stand, of the others as they were left. */
  get #sections() {
    const { flow, parts } = this.#host;
    return flow.parts.flatMap((name) =>
      (parts.open(name)?.summary() ?? flow.summaries.get(name) ?? []).map((section) => ({
        ...section,
        change: () => {
          flow.edit(name, section.id);
        },
      })),
    );
  }

  /** What would be sent now. */
  #content(): SubmissionContent {
    const { flow, parts, localName, practiceConfig } = this.#host;
    const now = flow.parts.map((name) => [name, parts.open(name)?.outcome() ?? flow.outcomes[name]]);
    const content = contentFrom(
      localName as SubmissionContent['widget'],
      Object.fromEntries(now) as Partial<Outcomes>,
      { instruments: practiceConfig.instruments, known: flow.follows?.filled },
    );
    // What an addition rests on was looked at when it was sent.
    const filled = flow.follows ? undefined : flow.filled;
    const readiness = filled && readinessFrom(filled.definition, filled.answers);
    return { ...content, ...(readiness && { readiness }) };
  }

  async #build(): Promise<Submission> {
    const { flow, practiceName, language } = this.#host;
    const now = Date.now();
    return buildSubmission(this.#content(), {
      id: uuid7(now, crypto.getRandomValues(new Uint8Array(10))),
      follows: flow.follows?.id,
      ...{ now, startedAt: flow.startedAt, practice: practiceName, locale: language },
      ...(await this.#closing.record(now)),
      helpShown: this.#host.renderRoot.querySelector('.helpline a') !== null,
    });
  }

  #announce(state: SendState, { id }: Payload): void {
    const host = this.#host;
    host.focusAfterUpdate('title');
    if (state.kind === 'sent') {
      void host.clearDraft();
      if (this.#packed) this.#followUps.arrived(this.#packed, state.receivedAt);
      host.dispatchEvent(new RapportDeliveredEvent(id, state.receivedAt));
    }
    if (state.kind === 'waiting') host.dispatchEvent(new RapportQueuedEvent(id));
    if (state.kind === 'failed') host.dispatchEvent(new RapportFailedEvent(id, state.code, state.status));
  }
}
