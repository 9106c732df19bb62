import { consume } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { renderSection, type FormView } from '../controls/section.js';
import type { Answers } from '../model/form/answers.js';
import type { Definition } from '../model/form/definition.js';
import { FormSession, type SessionChange, type SessionOptions } from '../model/form/session.js';
import { answerTo } from '../model/journey/from-answers.js';
import type { Outcomes, PartName } from '../model/journey/parts.js';
import type { JourneyStore } from '../model/journey/store.js';
import type { SummarySection } from '../model/journey/summary.js';
import { again } from '../element/again.js';
import { journeyContext } from '../element/journey-context.js';
import { fetchControls } from './late-controls.js';
import { renderActions, renderFormProgress } from './part-frame.js';
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

  /** True while a part that is done waits for the files of what comes after it. */
  @state() private waits = false;
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

  /** The same form with all its words, where `loadDefinition` gave those of the first page only. */
  protected loadWhole: (() => Promise<Definition>) | undefined;

  /** What the part hands to its journey. */
  protected abstract outcome(): Outcomes[PartName];

  override get answers(): Answers {
    return this.session?.countedAnswers ?? this.#prefill;
  }

  override set answers(answers: Answers) {
    this.#prefill = answers;
    if (!this.keeping.welcome) this.session?.replace(answers); // what the person gave stands over what a page gives
  }

  override checkValidity(): boolean {
    return this.session?.allFaults.length === 0;
  }

  override reportValidity(): boolean {
    const { session } = this;
    if (!session) return false;
    this.#readInputs();
    if (session.checkAll()) return true;
    this.focusNext('.sum');
    return false;
  }

  override reset(): void {
    const { page } = this.session ?? {};
    super.reset();
    this.#returning = false;
    this.session?.reset();
    this.#report(page !== this.session?.page);
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
    const left = same ? undefined : this.journey?.takeUp(this.partName, definition);
    const session = same
      ? kept
      : new FormSession(definition, {
          answers:
            left?.answers ??
            this.session?.answers ??
            (this.partName === 'intake' ? this.journey?.prefill : undefined) ??
            this.#prefill,
          after: this.pagesAfter,
          today: () => new Date().toISOString().slice(0, 10),
          ...(this.check && { check: this.check }),
          opening: this.loadWhole !== undefined,
        });
    this.journey?.sessions.set(this.partName, session);
    session.go(left?.page ?? '');
    this.session = session;
    if (this.loadWhole) void this.#reword(session, this.loadWhole);
    if (!this.journey)
      await this.keeping.begin(this.localName, this.practiceName, this.endpoint, definition.id);
    this.#listen();
    this.#report();
    void fetchControls(this, definition);
    void this.loadFinish();
    if (this.journey?.underway) this.focusNext('.title');
  }

  /** In a journey the session outlives the element: it gets its words all the same. */
  async #reword(session: FormSession, load: () => Promise<Definition>): Promise<void> {
    session.reword(await again(load));
    this.requestUpdate();
  }

  protected override get gathered(): unknown {
    const { definition, answers = {}, page } = this.session ?? {};
    if (!definition || (this.step === 0 && Object.keys(answers).length === 0)) return undefined;
    return { version: definition.version, answers, page };
  }

  protected override restoreGathered(gathered: unknown): boolean {
    const { session } = this;
    const { version, answers, page } = gathered as { version: string; answers: Answers; page: string };
    if (session?.definition.version !== version) return false;
    this.#unsubscribe?.(); // nothing moved: no event, and no focus
    session.replace(answers);
    session.go(page);
    this.#listen();
    this.requestUpdate();
    return true;
  }

  protected override get step(): number {
    return this.session?.progress.page ?? 0;
  }

  protected override goToStep(step: number): void {
    const { session } = this;
    if (!session) return;
    this.#readInputs();
    if (step < this.step || session.checkPage()) session.go(session.pages[step] ?? '');
    else this.focusNext('.sum');
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
    const name = this.#answerTo('name');
    return typeof name === 'string' ? name : '';
  }

  protected override get mayShare(): boolean {
    return this.#answerTo('care-team') === 'yes';
  }

  #answerTo(role: 'name' | 'care-team') {
    const { session } = this;
    return session && answerTo(session.definition, session.countedAnswers, role);
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
    const { say, language, region, practiceConfig: config } = this;
    return { session, say, language, region: region || config.region };
  }

  /** One page. A part with pages of its own kind adds to this. */
  protected renderPage(session: FormSession): unknown {
    if (session.page === 'review') return this.renderReviewPage();
    if (session.wordless) return html`<p .textContent=${this.say('loading')}></p>`;
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
    const instead = sending ?? (this.journey ? undefined : this.keeping.welcome);
    if (instead) return html`<div class="main">${instead}${this.renderHelp()}</div>`;
    const first = session.progress.page === 0 && (!this.journey || this.journey.progress.part === 0);
    const page = html`${this.renderPage(session)}
    ${
      session.page === session.pages.at(-1) && !this.journey
        ? this.renderSendActions(this.#goBack)
        : renderActions({
            say: this.say,
            forward: this.continueWords,
            privacy: this.privacyWords,
            back: first ? undefined : this.#goBack,
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
    if (!session || session.wordless) return;
    this.#readInputs();
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
    const slow = setTimeout(() => (this.waits = true), 1000);
    await this.loadFinish();
    clearTimeout(slow);
    this.waits = false;
    this.journey?.finish(this.partName, this.outcome(), this.summary());
  }

  #goBack = (): void => {
    if (!this.session?.back()) this.journey?.back();
  };

  /** Reads what stands in the fields: autofill may set a value, and half a date may stand there, without an event. */
  #readInputs(): void {
    this.renderRoot.querySelectorAll<HTMLInputElement>('input.input, textarea').forEach((input) => {
      if (input.value !== '' || input.validity.badInput || /^(date|time)$/.test(input.type))
        input.dispatchEvent(new Event('input')); // the same answer again changes nothing
    });
  }

  #listen(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.session?.subscribe(this.#hear);
  }

  readonly #hear = (change: SessionChange): void => {
    this.requestUpdate();
    if (!this.journey) this.keeping.changed();
    if (change.kind === 'answer') this.tellChange(change.question);
    if (change.kind === 'page') this.focusNext('.title');
    this.#report(change.kind === 'page');
  };

  #report(moved = false): void {
    const progress = this.session?.progress;
    if (!progress) return;
    if (this.journey) this.journey.moved(this.partName, progress);
    else if (moved) this.tellStep(this.session?.page ?? '', progress.page + 1, progress.pages);
  }
}
