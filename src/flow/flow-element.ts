import {
  html,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { booleanAttribute } from '../element/boolean-attribute.js';
import { RapportChangeEvent, RapportStepEvent } from '../element/events.js';
import type { ConfigurationError } from '../element/configuration-error.js';
import { RapportElement } from '../element/rapport-element.js';
import { retryImport } from '../element/retry-import.js';
import { renderHelpLine } from '../form/help-line.js';
import type { Answers } from '../model/form/answers.js';
import type { FormSession } from '../model/form/session.js';
import type { Addition } from '../model/flow/followed.js';
import { Flow, type FlowChange } from '../model/flow/flow.js';
import type { PartName } from '../model/flow/parts.js';
import type { Submission } from '../model/submission/submission.js';
import { baseStyles } from '../theme/base.js';
import { formStyles } from '../theme/form.js';
import { addStyles } from '../element/add-styles.js';
import { checkOptions } from './check-options.js';
import { DraftController } from './draft-controller.js';
import { FlowActions } from './flow-actions.js';
import { FirstInteraction } from './first-interaction.js';
import { FocusController, type FocusTarget } from './focus-controller.js';
import { renderActions, renderPageProgress } from './page-frame.js';
import type { Part, ReviewModule } from './part.js';
import { PartsController, type PartsHost } from './parts-controller.js';
import type { ScrollAnchor } from './scroll-anchor.js';
import type { SubmitController } from './submit-controller.js';

/**
 * Shell of a widget that asks and sends: it shows a flow page by page, with progress, drafts, the browser's Back, a
 * review and the sending. A widget alone is a flow of one part; the journey has several.
 */
export abstract class FlowElement extends RapportElement implements PartsHost {
  /** @internal Reactive properties. */
  static override properties: PropertyDeclarations = {
    endpoint: {},
    booking: {},
    sealKey: { attribute: 'seal-key' },
    sendAs: { attribute: 'send-as' },
    answersInEvents: { type: Boolean, converter: booleanAttribute, attribute: 'answers-in-events' },
    drafts: {},
    noHistory: { type: Boolean, converter: booleanAttribute, attribute: 'no-history' },
    onsubmission: { attribute: false },
  };

  static override styles: CSSResultGroup = [baseStyles, formStyles];
  static override readonly bundles: readonly string[] = [
    ...RapportElement.bundles,
    'questions',
    'review',
    'drafts',
    'danger',
  ];
  static override readonly reloadOn: readonly string[] = [...RapportElement.reloadOn, 'sealKey', 'sendAs'];

  /** Address that submissions are posted to. */
  endpoint = '';

  /** Address of a booking page, offered at the end. */
  booking = '';

  /** Public key for sealing. Refused until sealing is here: nothing is sent open that its owner believes sealed. */
  sealKey = '';

  /** How a submission is posted. */
  sendAs: 'json' | 'form' = 'json';

  /** Lets events carry answers. Any script of the page can then read them. */
  answersInEvents = false;

  /**
   * Where answers are kept until they are sent: `session` (in this tab, the default), `device` (once the person said
   * that it is their own), or `off`. Always as ciphertext, and for a day at most.
   */
  drafts: 'session' | 'device' | 'off' = 'session';

  /** Leaves the browser's Back to the page: for pages with a router of their own. */
  noHistory = false;

  /** Takes the typed submission on the page itself, in place of an endpoint or beside it. */
  onsubmission: ((submission: Submission) => void) | null = null;

  /** @internal The state of what is filled in. */
  flow: Flow = this.#createFlow([]);
  /** @internal What is needed later is fetched once somebody begins. */
  readonly firstInteraction = new FirstInteraction(this);
  /** @internal The parts of the flow. */
  readonly parts: PartsController = new PartsController(this);
  /** @internal What is needed only towards the end, once it is here. */
  review: ReviewModule | undefined;
  /** @internal What the buttons do. */
  readonly actions: FlowActions = new FlowActions(this);

  /** The end of the flow, once it is here. */
  #submitter: SubmitController | undefined;
  readonly #drafts = new DraftController(this);
  readonly #focus = new FocusController(this);
  #anchor: ScrollAnchor | undefined;
  #page = -1;
  /** Counts the resets: after one, everything on screen is built anew. */
  #resets = 0;

  /** The parts of the flow, in their order. @throws {ConfigurationError} */
  protected abstract partNames(): readonly PartName[];

  /** @internal */
  abstract createPart(name: PartName): Part | Promise<Part>;

  /** What tells this form from others of the practice, for its draft. Never anything of the person. */
  protected abstract get draftScope(): readonly string[];

  /** Whether a review follows the last part. */
  protected static readonly hasReview: boolean = true;

  /** @internal Where submissions are posted: the attribute, else that of the practice around. */
  get endpointUrl(): string {
    return this.endpoint || this.around.endpoint;
  }

  /** The answers so far, by question id; setting them fills the form in. Never from the page's address. */
  get answers(): Answers {
    const { flow } = this;
    const part = flow.main && this.parts.open(flow.main);
    return part?.answers ?? flow.filled?.answers ?? flow.prefill;
  }

  set answers(answers: Answers) {
    const { flow } = this;
    flow.prefill = answers;
    // What the person gave stands over what a page gives.
    if (!this.#drafts.asksToContinue && flow.main) flow.sessions.get(flow.main)?.replace(answers);
  }

  /** Says whether every answer is right, without showing anything. */
  checkValidity(): boolean {
    return this.flow.parts.every((name) => this.parts.isComplete(name));
  }

  /** Checks every answer, shows what is amiss, and says whether all is well. Goes to the first part that is open. */
  reportValidity(): boolean {
    return this.actions.reportValidity();
  }

  /** Sends what there is. False when an answer needs another look, the page takes over, or it is sent already. */
  submit(): Promise<boolean> {
    return this.actions.submit();
  }

  /** Forgets everything and starts over. */
  reset(): void {
    this.actions.forget();
    this.#submitter?.reset();
    this.parts.reset();
    this.#resets++;
    this.flow.reset();
    queueMicrotask(() => {
      this.#drafts.restart(); // once what is on screen starts over as well
    });
  }

  /** Forgets the draft that is kept. The answers on screen stay. */
  clearDraft(): Promise<void> {
    return this.#drafts.erase();
  }

  /** @internal Parts that are offered after Send. */
  get followUps(): readonly Addition[] {
    return [];
  }

  /** @internal Begins a draft and the browser's pages anew. */
  restartDrafts(): void {
    this.#drafts.restart();
  }

  /** @internal */
  focusAfterUpdate(target: FocusTarget): void {
    this.#focus.afterUpdate(target);
  }

  /** @internal */
  showFailure({ attribute, received, expected }: ConfigurationError): void {
    this.fail(attribute, received, expected);
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    const names = this.partNames();
    await super.load(signal);
    checkOptions(this);
    signal.throwIfAborted();
    // After Send the flow has a part of its own.
    if (!this.flow.follows && names.join() !== this.flow.parts.join()) this.#replaceFlow(names);
    const { localName, practiceName, endpointUrl, draftScope } = this;
    await this.#drafts.begin(
      () => void this.parts.load(signal),
      ...[localName, practiceName, endpointUrl, ...draftScope],
    );
    signal.throwIfAborted();
    await this.parts.load(signal);
    signal.throwIfAborted();
    void this.#fetchAhead(signal);
  }

  /** The words of an issue go when it is mended: what is under the thumb stays where it is. */
  protected override update(changed: PropertyValues): void {
    this.parts.current?.willUpdate?.();
    const update = (): void => {
      super.update(changed);
    };
    if (this.#anchor) this.#anchor.around(update);
    else update();
  }

  protected override updated(): void {
    this.parts.current?.updated?.();
  }

  /** Fetches what later pages need, once somebody begins: the connection may go later. */
  async #fetchAhead(signal: AbortSignal): Promise<void> {
    await this.firstInteraction.interacted;
    if (signal.aborted) return;
    this.parts.fetchLater();
    void this.loadReview();
    void retryImport(() => import('./danger-watch.js')).then(({ watchForDanger }) => {
      watchForDanger(this);
    });
    this.fetchParts?.(signal);
  }

  /** Fetches the parts that come later. */
  protected fetchParts?(signal: AbortSignal): void;

  /** @internal Fetches what comes after the last page: the review and the sending. */
  async loadReview(): Promise<SubmitController> {
    const review = await retryImport(() => import('./review-module.js'));
    if (!this.#submitter) {
      addStyles(this.renderRoot, review.reviewStyles);
      this.#submitter = new review.SubmitController(this);
      this.#anchor ??= new review.ScrollAnchor(this);
      this.parts.setReview(review);
      this.review = review;
      this.requestUpdate();
    }
    return this.#submitter;
  }

  #createFlow(names: readonly PartName[]): Flow {
    const flow = new Flow(names, { hasReview: (this.constructor as typeof FlowElement).hasReview });
    flow.subscribe((change) => {
      if (flow === this.flow) this.#onFlowChange(change);
    });
    return flow;
  }

  #replaceFlow(names: readonly PartName[]): void {
    const { prefill } = this.flow;
    this.parts.clear();
    this.#submitter?.hostDisconnected();
    this.#submitter = this.review = undefined;
    this.flow = this.#createFlow(names);
    this.flow.prefill = prefill;
  }

  #onFlowChange(change: FlowChange): void {
    this.requestUpdate();
    if (change.kind === 'answer') {
      const part = this.parts.open(change.part);
      const answers = this.answersInEvents ? part?.answers : undefined;
      this.dispatchEvent(new RapportChangeEvent(change.question, answers));
      part?.answered?.(change.question);
    }
    this.#drafts.markChanged();
    const { page, pages } = this.flow.progress;
    const was = this.#page;
    this.#page = page;
    if (change.kind !== 'page') return;
    this.firstInteraction.begin();
    this.focusAfterUpdate('title');
    void this.parts.show();
    if (page !== was) this.dispatchEvent(new RapportStepEvent(this.stepId, page + 1, pages));
  }

  /** Id of the page that the person is on. */
  protected get stepId(): string {
    return this.flow.session?.page ?? this.flow.at;
  }

  protected override renderWidget(): TemplateResult {
    const { flow } = this;
    const instead = this.#submitter?.renderStatus() ?? this.#drafts.renderWelcome();
    const help = renderHelpLine({
      say: this.say,
      region: this.practiceRegion,
      config: this.practiceConfig,
      fitting: this.#submitter?.fittingLines,
    });
    if (instead) return html`<div class="main">${instead}${help}</div>`;
    const part = this.parts.current;
    const isWide = part?.isWide?.();
    const progress = this.renderProgress();
    return html`<form class=${isWide ? 'wide' : 'frame'} novalidate @submit=${this.#onSubmit}>
      <div class=${isWide ? 'top' : 'rail'} ?hidden=${!progress}>${progress}${part?.renderBeside?.()}</div>
      <div class=${isWide ? '' : 'main'}>
        ${flow.migrated ? html`<p class="note plain renewed" .textContent=${this.say('renewed')}></p>` : ''}
        ${keyed(`${flow.at} ${String(this.#resets)}`, this.#renderPage(part, flow.session))}
        <div class="kept" ?hidden=${part?.keepsNothing?.()}>${this.#drafts.renderFoot()}</div>
        ${help}
      </div>
    </form>`;
  }

  /** Where the person is: page by page; a journey counts its parts. */
  protected renderProgress(): unknown {
    const [name] = this.flow.parts;
    const part = name && this.parts.open(name);
    return part?.session ? renderPageProgress(part, part.session) : '';
  }

  #renderPage(part: Part | undefined, session: FormSession | undefined): unknown {
    const { flow } = this;
    if (flow.at === 'review')
      return html`${this.#submitter?.renderReview() ?? this.renderWaiting()}
      ${this.#submitter?.renderActions(this.#back)}`;
    if (!part || !session) return this.renderWaiting();
    const isFirst = part.isFirstPage(session) && flow.at === flow.parts[0];
    const back = isFirst && !flow.follows ? undefined : this.#back;
    const actions =
      part.renderActions?.(back) ??
      (flow.isAtEnd
        ? this.#submitter?.renderActions(this.#back)
        : renderActions({ say: this.say, forward: part.continueText, privacy: part.privacyText, back }));
    return html`${session.textPending ? this.renderWaiting() : part.renderPage(session)}
    ${this.#submitter?.renderUnderPage()} ${flow.isAtEnd ? this.#submitter?.renderClosing() : ''} ${actions}`;
  }

  /** What stands in place of a page whose files are on their way. */
  protected renderWaiting(): TemplateResult {
    const text = this.say(navigator.onLine ? 'loading' : 'loading-offline');
    return html`<p role="status" .textContent=${text}></p>`;
  }

  /** Continue and Send. */
  #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.actions.continue();
  };

  readonly #back = (): void => {
    this.actions.back();
  };
}
