import { ContextProvider } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { renderProgress } from '../../form/progress.js';
import { journeyContext } from '../../element/journey-context.js';
import { practiceContext } from '../../element/practice-context.js';
import { ConfigurationError } from '../../element/configuration-error.js';
import type { ReviewSheet } from '../../flow/ends.js';
import { journey } from '../../i18n/en/journey.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import type { Answers } from '../../model/form/answers.js';
import { partNames, type JourneyDraft, type Outcomes, type PartName } from '../../model/journey/parts.js';
import { JourneyStore } from '../../model/journey/store.js';
import type { SubmissionContent } from '../../model/submission/build.js';
import { ForParts } from './for-parts.js';
import { gatherFrom } from './gather.js';
import { renderPart, renderWaiting } from './part.js';
import { PartFiles, checkPart, partsIn, type PartLoaders } from './part-files.js';

registerMessages('en', 'journey', journey);

/**
 * The whole way in one flow: who somebody is, how things are, a goal, the people who fit, and one review before one
 * submission. It composes the other widgets by their tags; they read from it what came before them.
 *
 * @tag rapport-journey
 * @slot - What shows until the journey is ready, and stays if it never is: a phone number, a link.
 * @fires {RapportReadyEvent} rapport-ready - The first part can be used.
 * @fires {RapportStepEvent} rapport-step - Another page is shown.
 * @fires {RapportChangeEvent} rapport-change - An answer changed.
 * @fires {RapportResultEvent} rapport-result - The questionnaire is scored.
 * @fires {RapportGoalsSetEvent} rapport-goals-set - A goal is set.
 * @fires {RapportMatchChooseEvent} rapport-match-choose - A trainer is chosen.
 * @fires {RapportSubmitEvent} rapport-submit - Send was pressed; can be cancelled.
 * @fires {RapportDeliveredEvent} rapport-delivered - The practice has it.
 * @fires {RapportQueuedEvent} rapport-queued - Offline: it waits.
 * @fires {RapportFailedEvent} rapport-failed - It could not be sent.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportJourney extends ForParts {
  static override readonly bundles = [...ForParts.bundles, 'journey'];
  static override readonly reloadOn = [...ForParts.reloadOn, 'steps'];

  /** @internal Fetches the widget of a part. Given by `define.ts`; empty where a page has registered the parts itself. */
  static partLoaders: PartLoaders = {};

  /** The parts, in the order asked. */
  @property() steps = partNames.join(' ');

  @state() protected store: JourneyStore = new JourneyStore([]);

  // What the parts read. Controllers rather than decorators: these two values change in one place only.
  readonly #forParts = {
    store: new ContextProvider(this, { context: journeyContext, initialValue: this.store }),
    config: new ContextProvider(this, { context: practiceContext, initialValue: {} }),
  };

  readonly #files = new PartFiles(this, (this.constructor as typeof RapportJourney).partLoaders);
  #prefill: Answers = {};
  #step = -1;
  /** Counts the resets: after one, the parts are built anew. */
  #round = 0;
  #shown: (() => void) | undefined;

  override get answers(): Answers {
    return this.filled?.answers ?? this.#prefill;
  }

  override set answers(answers: Answers) {
    this.#prefill = answers;
    this.store.prefill = answers;
    if (!this.keeping.welcome) this.store.sessions.get('intake')?.replace(answers);
  }

  /** The intake as it stands; after a draft was taken up perhaps only what it handed over. */
  protected override get filled(): Outcomes['intake'] | undefined {
    const session = this.store.sessions.get('intake');
    return session
      ? { definition: session.definition, answers: session.visibleAnswers }
      : this.store.outcomes.intake;
  }

  override checkValidity(): boolean {
    return this.store.parts.every(
      (part) =>
        this.store.outcomes[part] !== undefined &&
        (this.store.sessions.get(part)?.allIssues.length ?? 0) === 0,
    );
  }

  /** Goes to the first part that is not done, or has an answer that needs another look. */
  override reportValidity(): boolean {
    const { store } = this;
    const open = store.parts.find(
      (part) => store.outcomes[part] === undefined || store.sessions.get(part)?.allIssues.length,
    );
    if (!open) return true;
    if (store.at !== open) store.go(open);
    store.sessions.get(open)?.checkAll();
    return false;
  }

  override reset(): void {
    super.reset();
    this.#prefill = {};
    this.store.prefill = {};
    this.#round++;
    this.store.reset();
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    const parts = partsIn(this.steps);
    await super.load(signal);
    const { partLoaders } = this.constructor as typeof RapportJourney;
    this.#forParts.config.setValue(this.practiceConfig);
    if (parts.join() !== this.store.parts.join()) {
      this.store = new JourneyStore(parts);
      this.#forParts.store.setValue(this.store);
      this.store.prefill = this.#prefill;
      this.store.subscribe(() => {
        this.#hear();
      });
    }
    const { id } = (this.definition ?? {}) as { id?: unknown };
    const form = typeof id === 'string' ? id : this.preset;
    await this.keeping.begin(
      ...[this.localName, this.practiceName, this.endpoint, form, this.instruments, parts.join(' ')],
    );
    const { at } = this.store;
    if (at !== 'review') await partLoaders[at]?.();
    if (signal.aborted) return;
    void this.#fetchAhead(parts);
  }

  /** Fetches the rest once somebody begins, while the first part is being filled in: the connection may go later. */
  async #fetchAhead(parts: readonly PartName[]): Promise<void> {
    await this.beginning.begun;
    for (const part of parts) void this.#fetchPart(part);
    void this.loadFinish();
  }

  async #fetchPart(part: PartName): Promise<void> {
    await this.#files.fetch(part);
    try {
      await checkPart(part, this, this.practiceConfig);
    } catch (error) {
      if (error instanceof ConfigurationError) this.fail(error.attribute, error.received, error.expected);
      else if (!(error instanceof TypeError)) throw error; // a file that did not come: the part asks for it again
    }
  }

  protected override get gathered(): JourneyDraft | undefined {
    return this.store.begun ? this.store.draft : undefined;
  }

  protected override restoreGathered(draft: JourneyDraft): boolean {
    this.#round++;
    this.store.restore(draft);
    this.requestUpdate();
    this.#step = this.store.progress.page;
    return true;
  }

  protected override focusNext(target: '.title' | '.error-summary'): void {
    this.store.setOut(); // where a part is on screen, the heading is its own
    super.focusNext(target);
  }

  /** Parts count in hundreds, their pages in ones: a place that holds while the number of pages changes. */
  protected override get step(): number {
    return this.store.place;
  }

  protected override goToStep(step: number): void {
    const { store } = this;
    const part = store.parts[Math.floor(step / 100)];
    if (part && step < this.step) store.go(part, step % 100);
    // Going on is Continue: what is on the page is checked and handed over.
    else
      this.renderRoot
        .querySelector(`rapport-${store.at}`)
        ?.shadowRoot?.querySelector('form')
        ?.requestSubmit();
  }

  protected override async whenFirstRendered(): Promise<void> {
    if (!this.store.arrived && this.store.at !== 'review' && !this.keeping.welcome)
      await new Promise<void>((resolve) => (this.#shown = resolve));
  }

  protected override get sheets(): readonly ReviewSheet[] {
    const { store } = this;
    return store.parts.flatMap((part) =>
      (store.summaries.get(part) ?? []).map((section) => ({
        ...section,
        change: () => {
          store.edit(part, section.id);
        },
      })),
    );
  }

  protected override gather(): SubmissionContent {
    return gatherFrom(this.store.outcomes);
  }

  protected override renderWidget(): TemplateResult {
    const { store } = this;
    const instead = this.renderSending() ?? this.keeping.welcome;
    if (instead) return html`<div class="main">${instead}${this.renderHelp()}</div>`;
    const waits = !store.arrived && !store.underway;
    const wide = store.at === 'match'; // people stand side by side
    return html`${waits ? html`<slot><p .textContent=${this.say('loading')}></p></slot>` : nothing}
      <div class=${wide ? 'wide' : 'frame'} ?hidden=${waits}>
        <header class=${wide ? 'top' : 'rail'}>${this.#renderProgress()}</header>
        <div>
          ${store.renewed ? html`<p class="note plain renewed" .textContent=${this.say('renewed')}></p>` : nothing}
          ${
            store.at === 'review'
              ? html`<form class="main" novalidate @submit=${this.#send}>
                  ${this.renderReviewPage()} ${this.renderSendActions(this.#back)}
                </form>`
              : keyed(this.#round, this.#renderPart(store.at))
          }
          ${this.renderFoot()}${this.renderHelp()}
        </div>
      </div>`;
  }

  #renderProgress() {
    const { store, say } = this;
    const { part, secondsLeft } = store.progress;
    const steps = [
      ...store.parts.map((name) => ({ id: name, title: say(`part-${name}`) })),
      { id: 'review', title: say('review-short') },
    ];
    const own = store.at === 'review' ? undefined : store.sessions.get(store.at)?.progress;
    // Parts, not pages: how many pages there are depends on the answers, and a way that grows is no comfort.
    return renderProgress({
      say,
      steps,
      at: part,
      ...(own && { filled: (own.page + 1) / own.pages }),
      secondsLeft,
      go: (id) => {
        store.go(id as PartName);
      },
    });
  }

  #renderPart(part: PartName): TemplateResult {
    if (!customElements.get(`rapport-${part}`)) {
      const again = this.#files.missing ? () => void this.#files.fetch(part) : undefined;
      return renderWaiting(this.say, again);
    }
    return renderPart(part, this, this.practiceName, this.#pass);
  }

  #hear(): void {
    const { store } = this;
    this.requestUpdate();
    this.keeping.changed();
    if (store.refused) this.phase = 'failed';
    if (store.arrived) this.#shown?.();
    const { page, pages } = store.progress;
    if (page === this.#step) return;
    if (this.#step >= 0) this.tellStep(store.at, page + 1, pages);
    this.#step = page;
    if (store.at === 'review') this.focusNext('.title');
  }

  /** A part's own event goes on as the journey's. */
  #pass = (event: Event): void => {
    this.keeping.changed();
    queueMicrotask(() => {
      this.dispatchEvent(event);
    });
  };

  #send = (event: Event): void => {
    event.preventDefault();
    void this.submit();
  };

  #back = (): void => {
    this.store.back();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-journey': RapportJourney;
  }
}
