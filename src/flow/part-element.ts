import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { renderPage } from '../form/page.js';
import { type FormView } from '../questions/layout.js';
import type { FormSession } from '../model/form/session.js';
import type { Outcomes, PartName } from '../model/journey/parts.js';
import type { SummarySection } from '../model/journey/summary.js';
import type { ReviewSheet } from './ends.js';
import { FormElement } from './form-element.js';
import { renderActions, renderFormProgress } from './part-frame.js';
import { readInputs } from './read-inputs.js';

/**
 * A widget that asks, page by page. Alone it has its own progress, review and Send. In a journey it shows its pages
 * only: the journey holds its session, and gets what it has gathered when its last page is done.
 */
export abstract class PartElement extends FormElement {
  /** True while a part that is done waits for the files of what comes after it. */
  @state() private waits = false;

  /** True while somebody came back from the review to change one thing. */
  #returning = false;

  /** What was answered last. */
  #touched: Element | undefined;

  constructor() {
    super();
    const note = (event: Event) => {
      this.#touched = event.composedPath()[0] as Element;
    };
    this.addEventListener('input', note, true); // before the answer is taken, which may render at once
  }

  /** What the part hands to its journey. */
  protected abstract outcome(): Outcomes[PartName];

  /** The words of a fault go when it is mended: what is under the thumb stays where it is. Safari does not see to it. */
  protected override update(changed: PropertyValues): void {
    const held = this.renderRoot.querySelector('.error-summary') ? this.#touched : undefined;
    const was = held?.getBoundingClientRect().top ?? 0;
    super.update(changed);
    if (held?.isConnected) scrollBy({ top: held.getBoundingClientRect().top - was, behavior: 'instant' });
  }

  override reset(): void {
    super.reset();
    this.#returning = false;
  }

  override reportValidity(): boolean {
    const { session } = this;
    if (!session) return false;
    readInputs(this.renderRoot);
    if (session.checkAll()) return true;
    this.focusNext('.error-summary');
    return false;
  }

  protected override goToStep(step: number): void {
    const { session } = this;
    if (!session) return;
    readInputs(this.renderRoot);
    if (step < this.step || session.checkPage()) session.go(session.pages[step] ?? '');
    else this.focusNext('.error-summary');
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

  /** The answers in words, page by page: for the review, the journey's review and the copy to keep. */
  protected summary(): readonly SummarySection[] {
    const { session, say, language, finish } = this;
    return session && finish
      ? finish.summarise(session.definition, session.visibleAnswers, { say, language })
      : [];
  }

  /** What the templates of the form need. */
  protected viewOf(session: FormSession): FormView {
    const { say, language, region, practiceConfig: config } = this;
    return { session, say, language, region: region || config.region };
  }

  /** One page. A part with pages of its own kind adds to this. */
  protected renderPage(session: FormSession): unknown {
    if (session.page === 'review') return this.renderReviewPage();
    if (session.textPending)
      return html`<p
        role="status"
        .textContent=${this.say(navigator.onLine ? 'loading' : 'loading-offline')}
      ></p>`;
    return session.current ? renderPage(this.viewOf(session), session.current) : '';
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
    const instead = sending ?? (this.journey ? undefined : this.keeping.welcome);
    if (instead) return html`<div class="main">${instead}${this.renderHelp()}</div>`;
    const page = html`${this.renderPage(session)}
    ${
      session.page === session.pages.at(-1) && !this.journey
        ? this.renderSendActions(this.#back)
        : renderActions({
            say: this.say,
            forward: this.continueWords,
            privacy: this.privacyWords,
            back: this.isFirst(session) && !this.journey?.progress.part ? undefined : this.#back,
          })
    }`;
    if (this.journey)
      return html`<form class="main" novalidate @submit=${this.#goOn}>
        ${page}
        <p role="status" .textContent=${this.waits ? this.say('part-missing') : ''}></p>
      </form>`;
    return html`<form class="frame" novalidate @submit=${this.#goOn}>
      <div class="rail">${this.#renderProgress(session)}${this.renderBeside()}</div>
      <div class="main">${page}${this.renderFoot()}${this.renderHelp()}</div>
    </form>`;
  }

  /** What stands beside the page, under the progress, when the part is alone: nothing unless it has something. */
  protected renderBeside(): unknown {
    return '';
  }

  /** Called when a page is left with every answer on it right. May name the page to go on to, if not the next. */
  protected pageDone?(page: string): string | undefined;

  #renderProgress(session: FormSession) {
    const after = this.pagesAfter.map((id) => ({ id, title: this.titleOf(id) }));
    return renderFormProgress(this.viewOf(session), after);
  }

  /** Words on the stone of a page that follows the form. */
  protected titleOf(page: string): string {
    return page === 'review' ? this.say('review-short') : page;
  }

  #goOn = (event: Event): void => {
    event.preventDefault();
    const { session } = this;
    if (!session || session.textPending) return;
    readInputs(this.renderRoot);
    const end = session.pages.at(-1) ?? '';
    if (session.page === end && !this.journey) void this.submit();
    else if (!session.checkPage()) this.focusNext('.error-summary');
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
    const slow = setTimeout(() => (this.waits = true), 1000);
    await this.loadFinish();
    clearTimeout(slow);
    this.waits = false;
    this.journey?.finish(this.partName, this.outcome(), this.summary());
  }

  /** Whether Back leads out of this part. */
  protected isFirst(session: FormSession): boolean {
    return session.progress.page === 0;
  }

  /** Goes back to the page before, or out of the part. */
  protected goBack(): void {
    if (!this.session?.back()) this.journey?.back();
  }

  #back = (): void => {
    this.goBack();
  };
}
