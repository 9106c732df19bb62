import { ContextProvider } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { renderProgress } from '../../controls/progress.js';
import { again } from '../../element/again.js';
import { journeyContext } from '../../element/journey-context.js';
import { practiceContext } from '../../element/practice-context.js';
import { OwnerError } from '../../element/rapport-element.js';
import { SubmittingElement, type ReviewSheet } from '../../flow/submitting-element.js';
import { journey } from '../../i18n/en/journey.js';
import { registerWords } from '../../i18n/words-controller.js';
import { type Answers, writtenOf } from '../../model/form/answers.js';
import { answerTo } from '../../model/journey/from-answers.js';
import { partNames, type JourneyDraft, type PartName } from '../../model/journey/parts.js';
import { JourneyStore } from '../../model/journey/store.js';
import type { Roster, Trainer } from '../../model/matching/trainer.js';
import type { EarlierResult } from '../../model/scoring/earlier.js';
import type { Gathered } from '../../model/submission/build.js';
import { gatherFrom } from './gather.js';
import { renderPart, renderWaiting } from './part.js';

registerWords('en', 'journey', journey);

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
export class RapportJourney extends SubmittingElement {
  static override readonly pieces = [...SubmittingElement.pieces, 'journey'];
  static override readonly prepareOn = [...SubmittingElement.prepareOn, 'steps'];

  /** Fetches the widget of a part. Given by `define.ts`; empty where a page has registered the parts itself. */
  static partLoaders: Partial<Record<PartName, () => Promise<unknown>>> = {};

  /** The parts, in the order asked. */
  @property() steps = partNames.join(' ');

  /** See `<rapport-intake>`. */
  @property() preset = 'personal-training';

  /** See `<rapport-intake>`. */
  @property({ attribute: false }) definition: unknown;

  /** See `<rapport-questionnaire>`. */
  @property() instruments = 'rapport-check';

  /** See `<rapport-questionnaire>`. */
  @property({ attribute: false }) previous: readonly EarlierResult[] = [];

  /** See `<rapport-match>`. */
  @property() trainers: string | Roster | readonly Trainer[] = '';

  /** True when the files of a part could not be fetched. */
  @state() private missing = false;

  @state() protected store: JourneyStore = new JourneyStore([]);

  // What the parts read. Controllers rather than decorators: these two values change in one place only.
  readonly #forParts = {
    store: new ContextProvider(this, { context: journeyContext, initialValue: this.store }),
    config: new ContextProvider(this, { context: practiceContext, initialValue: {} }),
  };

  #prefill: Answers = {};
  #step = -1;
  /** Counts the resets: after one, the parts are built anew. */
  #round = 0;
  #shown: (() => void) | undefined;

  override get answers(): Answers {
    return this.#intake?.answers ?? this.#prefill;
  }

  override set answers(answers: Answers) {
    this.#prefill = answers;
    this.store.prefill = answers;
    if (!this.keeping.welcome) this.store.sessions.get('intake')?.replace(answers);
  }

  /** The intake as it stands; after a draft was taken up perhaps only what it handed over. */
  get #intake() {
    const session = this.store.sessions.get('intake');
    return session
      ? { definition: session.definition, answers: session.countedAnswers }
      : this.store.outcomes.intake;
  }

  override checkValidity(): boolean {
    return this.store.parts.every(
      (part) =>
        this.store.outcomes[part] !== undefined &&
        (this.store.sessions.get(part)?.allFaults.length ?? 0) === 0,
    );
  }

  /** Goes to the first part that is not done, or has an answer that needs another look. */
  override reportValidity(): boolean {
    const { store } = this;
    const open = store.parts.find(
      (part) => store.outcomes[part] === undefined || store.sessions.get(part)?.allFaults.length,
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

  protected override async prepare(signal: AbortSignal): Promise<void> {
    const parts = this.#parts();
    await super.prepare(signal);
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
    // The rest comes while the first part is being filled in: the connection may go later.
    for (const part of parts) void this.#fetch(part);
    void this.loadFinish();
  }

  /** Fetches the widget of a part, and asks again until it is here. */
  async #fetch(part: PartName): Promise<void> {
    const load = (this.constructor as typeof RapportJourney).partLoaders[part];
    if (!load) return;
    await again(() =>
      load().catch((error: unknown) => {
        this.missing = true;
        throw error;
      }),
    );
    this.missing = false;
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

  protected override focusNext(target: '.title' | '.sum'): void {
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

  protected override async whenShown(): Promise<void> {
    if (!this.store.arrived && this.store.at !== 'review' && !this.keeping.welcome)
      await new Promise<void>((resolve) => (this.#shown = resolve));
  }

  protected override get personName(): string {
    return writtenOf(this.#answerTo('name'));
  }

  protected override get mayShare(): boolean {
    return this.#answerTo('care-team') === 'yes';
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

  protected override gather(): Gathered {
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
    const stones = [
      ...store.parts.map((name) => ({ id: name, title: say(`part-${name}`) })),
      { id: 'review', title: say('review-short') },
    ];
    const own = store.at === 'review' ? undefined : store.sessions.get(store.at)?.progress;
    // Parts, not pages: how many pages there are depends on the answers, and a way that grows is no comfort.
    return renderProgress({
      say,
      stones,
      at: part,
      page: part + 1,
      pages: stones.length,
      ...(own && { filled: (own.page + 1) / own.pages }),
      secondsLeft,
      go: (id) => {
        store.go(id as PartName);
      },
    });
  }

  #renderPart(part: PartName): TemplateResult {
    if (!customElements.get(`rapport-${part}`)) {
      const again = this.missing ? () => void this.#fetch(part) : undefined;
      return renderWaiting(this.say, again);
    }
    return renderPart(part, this, this.practiceName, this.#pass);
  }

  #parts(): PartName[] {
    const names = this.steps.trim().split(/\s+/);
    const unknown = names.find((name) => !(partNames as readonly string[]).includes(name));
    if (unknown !== undefined || new Set(names).size < names.length)
      throw new OwnerError('steps', this.steps, `each of ${partNames.join(', ')} at most once`);
    return names as PartName[];
  }

  #answerTo(role: 'name' | 'care-team') {
    const intake = this.#intake;
    return intake && answerTo(intake.definition, intake.answers, role);
  }

  #hear(): void {
    const { store } = this;
    this.requestUpdate();
    this.keeping.changed();
    if (store.refused) this.phase = 'refused';
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
