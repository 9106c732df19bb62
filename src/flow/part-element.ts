import { consume } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { renderProgress } from '../controls/progress.js';
import { renderSection, type FormView } from '../controls/section.js';
import type { Answers } from '../model/form/answers.js';
import type { Definition } from '../model/form/definition.js';
import { FormSession, type SessionChange, type SessionOptions } from '../model/form/session.js';
import { textIn } from '../model/form/text.js';
import { answerTo } from '../model/journey/from-answers.js';
import type { JourneyStore, Outcomes, PartName } from '../model/journey/store.js';
import type { SummarySection } from '../model/journey/summary.js';
import { journeyContext } from '../element/journey-context.js';
import { icon } from '../element/icons.js';
import { SubmittingElement, type ReviewSheet } from './submitting-element.js';

/**
 * A widget that asks, page by page. Alone it has its own progress, review and Send. In a journey it shows its pages
 * only: the journey holds its session, and gets what it has gathered when its last page is done.
 */
export abstract class PartElement extends SubmittingElement {
  @consume({ context: journeyContext })
  @state()
  protected journey?: JourneyStore | undefined;

  /** Which part of a journey this is. */
  protected abstract readonly partName: PartName;

  /** Pages after the form's own: the review, when the widget stands alone. */
  protected get pagesAfter(): readonly string[] {
    return this.journey ? [] : ['review'];
  }

  /** Finds faults that several answers make together. Pure: in a journey the session outlives the element. */
  protected readonly check?: SessionOptions['check'];

  @state() protected session?: FormSession | undefined;

  /** True while somebody came back from the review to change one thing. */
  #returning = false;
  #prefill: Answers = {};
  #unsubscribe: (() => void) | undefined;

  protected override refuse(attribute: string, came: string, allowed: string): void {
    super.refuse(attribute, came, allowed);
    this.journey?.refuse();
  }

  /** What is asked, with its words. @throws {OwnerError} for a mistake of the site's owner. */
  protected abstract loadDefinition(signal: AbortSignal): Promise<Definition>;

  /** What the part hands to its journey. */
  protected abstract outcome(): Outcomes[PartName];

  override get answers(): Answers {
    return this.session?.countedAnswers ?? this.#prefill;
  }

  override set answers(answers: Answers) {
    this.#prefill = answers;
    this.session?.replace(answers);
  }

  override checkValidity(): boolean {
    return this.session?.allFaults.length === 0;
  }

  override reportValidity(): boolean {
    const { session } = this;
    if (!session) return false;
    this.#readInputs(session);
    if (session.checkAll()) return true;
    this.focusNext('.sum');
    return false;
  }

  override reset(): void {
    super.reset();
    this.#returning = false;
    this.session?.reset();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  protected override async prepare(signal: AbortSignal): Promise<void> {
    await super.prepare(signal);
    const definition = await this.loadDefinition(signal);
    if (signal.aborted) return;
    const kept = this.journey?.sessions.get(this.partName);
    const same = kept?.definition.id === definition.id && kept.definition.version === definition.version;
    const session = same
      ? kept
      : new FormSession(definition, {
          answers:
            this.session?.answers ??
            (this.partName === 'intake' ? this.journey?.prefill : undefined) ??
            this.#prefill,
          after: this.pagesAfter,
          today: () => new Date().toISOString().slice(0, 10),
          ...(this.check && { check: this.check }),
        });
    this.journey?.sessions.set(this.partName, session);
    this.session = session;
    this.#listen();
    this.#report();
    void this.loadFinish();
    if (this.journey?.underway) this.focusNext('.title');
  }

  protected override get sheets(): readonly ReviewSheet[] {
    return this.summary().map((section) => ({
      ...section,
      change: () => {
        this.#returning = true;
        this.session?.go(section.id);
      },
    }));
  }

  protected override get personName(): string {
    const { session } = this;
    return session ? String(answerTo(session.definition, session.countedAnswers, 'name') ?? '') : '';
  }

  protected override get mayShare(): boolean {
    const { session } = this;
    return !!session && answerTo(session.definition, session.countedAnswers, 'care-team') === 'yes';
  }

  /** The answers in words, page by page: for the review, the journey's review and the copy to keep. */
  protected summary(): readonly SummarySection[] {
    const { session, say, language, finish } = this;
    return session && finish
      ? finish.summarise(session.definition, session.countedAnswers, { say, language })
      : [];
  }

  /** What the templates of the form need. */
  protected viewOf(session: FormSession): FormView {
    return { session, say: this.say, language: this.language };
  }

  /** One page. A part with pages of its own kind adds to this. */
  protected renderPage(session: FormSession): unknown {
    if (session.page === 'review') return this.renderReviewPage();
    return session.current ? renderSection(this.viewOf(session), session.current) : '';
  }

  /** Who will read this, and when it leaves: under the buttons of every page before the last. */
  protected get privacyWords(): string {
    return this.say('not-sent-yet', this.practiceName);
  }

  /** Words on the button that goes on. */
  protected get continueWords(): string {
    return this.say('continue');
  }

  protected override renderWidget(): TemplateResult {
    const { session } = this;
    if (!session) return html``;
    const sending = this.renderSending();
    if (sending) return html`<div class="main">${sending}${this.renderHelp()}</div>`;
    const page = html`${this.renderPage(session)}
    ${
      session.page === session.pages.at(-1) && !this.journey
        ? this.renderSendActions(this.#goBack)
        : this.#renderActions(session)
    }`;
    if (this.journey) return html`<form class="main" novalidate @submit=${this.#goOn}>${page}</form>`;
    return html`<form class="frame" novalidate @submit=${this.#goOn}>
      <div class="rail">${this.#renderProgress(session)}${this.renderBeside()}</div>
      <div class="main">${page}${this.renderHelp()}</div>
    </form>`;
  }

  /** What stands beside the page, under the progress, when the part is alone: nothing unless it has something. */
  protected renderBeside(): unknown {
    return '';
  }

  /** Called when a page is left with every answer on it right. May name the page to go on to, if not the next. */
  protected pageDone?(page: string): string | undefined;

  #renderProgress(session: FormSession) {
    const { progress, sections, definition } = session;
    const stones = [
      ...sections.map(({ section }) => ({
        id: section.id,
        title: textIn(section.short ?? section.title, this.language),
      })),
      ...this.pagesAfter.map((id) => ({ id, title: this.titleOf(id) })),
    ];
    return html`<b .textContent=${textIn(definition.title, this.language)}></b>
      ${renderProgress({
        say: this.say,
        stones,
        at: progress.page,
        page: progress.page + 1,
        pages: progress.pages,
        secondsLeft: progress.secondsLeft + 30,
        go: (id) => {
          session.go(id);
        },
      })}
      <p class="saved" .textContent=${this.say('kept-here')}></p>`;
  }

  /** Words on the stone of a page that follows the form. */
  protected titleOf(page: string): string {
    return page === 'review' ? this.say('review-short') : page;
  }

  #renderActions(session: FormSession) {
    const first = session.progress.page === 0 && (!this.journey || this.journey.progress.part === 0);
    return html`<div class="actions">
        <button type="submit" class="btn" .textContent=${this.continueWords}></button>
        ${
          first
            ? ''
            : html`<button
                type="button"
                class="btn bare"
                @click=${this.#goBack}
                .textContent=${this.say('back')}
              ></button>`
        }
      </div>
      <p class="privacy">${icon('lock')}<span .textContent=${this.privacyWords}></span></p>`;
  }

  #goOn = (event: Event): void => {
    event.preventDefault();
    const { session } = this;
    if (!session) return;
    this.#readInputs(session);
    const end = session.pages.at(-1) ?? '';
    if (session.page === end && !this.journey) void this.submit();
    else if (!session.checkPage()) this.focusNext('.sum');
    else this.#leave(session, end);
  };

  #leave(session: FormSession, end: string): void {
    const to = this.pageDone?.(session.page);
    if (this.journey && (session.page === end || (this.journey.returning && this.checkValidity())))
      void this.#handOver();
    else if (this.#returning && this.checkValidity()) {
      this.#returning = false;
      session.go(end);
    } else session.next(to);
  }

  async #handOver(): Promise<void> {
    await this.loadFinish();
    this.journey?.finish(this.partName, this.outcome(), this.summary());
  }

  #goBack = (): void => {
    if (!this.session?.back()) this.journey?.back();
  };

  /** Reads what stands in the fields: autofill may set a value, and half a date may stand there, without an event. */
  #readInputs(session: FormSession): void {
    this.renderRoot.querySelectorAll<HTMLInputElement>('input.input, textarea').forEach((input) => {
      if (input.value !== '' || input.validity.badInput || session.answers[input.name] === 'incomplete')
        input.dispatchEvent(new Event('input')); // the same answer again changes nothing
    });
  }

  #listen(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.session?.subscribe((change) => {
      this.#hear(change);
    });
  }

  #hear(change: SessionChange): void {
    this.requestUpdate();
    if (change.kind === 'answer') this.tellChange(change.question);
    if (change.kind === 'page') this.focusNext('.title');
    this.#report(change.kind === 'page');
  }

  #report(moved = false): void {
    const progress = this.session?.progress;
    if (!progress) return;
    if (this.journey) this.journey.moved(this.partName, progress);
    else if (moved) this.tellStep(this.session?.page ?? '', progress.page + 1, progress.pages);
  }
}
