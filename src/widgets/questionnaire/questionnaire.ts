import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { retryImport } from '../../element/retry-import.js';
import { extraIcon } from '../../element/extra-icons.js';
import { PartElement } from '../../flow/part-element.js';
import { booleanAttribute } from '../../element/boolean-attribute.js';
import type { ReviewSheet } from '../../flow/ends.js';
import { questionnaire } from '../../i18n/en/questionnaire.js';
import { nearestLanguage } from '../../i18n/language.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import { systemClock } from '../../model/clock.js';
import type { Definition } from '../../model/form/definition.js';
import type { FormSession } from '../../model/form/session.js';
import type { Outcomes } from '../../model/journey/parts.js';
import type { SummarySection } from '../../model/journey/summary.js';
import type { SubmissionContent } from '../../model/submission/build.js';
import type { SubmissionResult } from '../../model/submission/submission.js';
import { chart } from '../../theme/chart.js';
import { help } from '../../theme/help.js';
import { ratingScale } from '../../theme/rating-scale.js';
import { matrix } from '../../theme/matrix.js';
import { result } from '../../theme/result.js';
import { table } from '../../theme/table.js';
import { bands } from '../../theme/tokens.js';
import type { PreviousResult } from '../../model/scoring/previous.js';
import { renderAskPage } from './ask-page.js';
import { loadInstruments } from './load-instruments.js';
import { PreviousResults } from './previous-results.js';
import { RapportResultEvent } from './events.js';
import type { MatrixMemory } from './matrix-keyboard.js';
import {
  allows,
  definitionFrom,
  pagesOf,
  questionId,
  resultOf,
  type LoadedInstrument,
  type Page,
} from './pages.js';
import { questionnaireStyles } from './questionnaire.styles.js';
import { resultPage, shareQuestion, shareSection } from './share.js';

registerMessages('en', 'questionnaire', questionnaire);

type ResultPage = typeof import('./result-page.js');
type OneByOne = typeof import('./single-item.js');

/**
 * Asks one or more questionnaires, scores the answers in the visitor's own browser and shows where they stand, before
 * anything is sent. Questions, options and scoring are data; this class shows them and keeps the answers.
 *
 * @tag rapport-questionnaire
 * @slot - What shows until the questions are ready, and stays if they never are: a phone number, a link.
 * @fires {RapportReadyEvent} rapport-ready - The questions can be answered.
 * @fires {RapportStepEvent} rapport-step - Another page is shown.
 * @fires {RapportChangeEvent} rapport-change - An answer changed.
 * @fires {RapportResultEvent} rapport-result - The result is shown.
 * @fires {RapportSubmitEvent} rapport-submit - Send was pressed; can be cancelled.
 * @fires {RapportDeliveredEvent} rapport-delivered - The practice has it.
 * @fires {RapportQueuedEvent} rapport-queued - Offline: it waits.
 * @fires {RapportFailedEvent} rapport-failed - It could not be sent.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportQuestionnaire extends PartElement {
  static override styles: CSSResultGroup = [
    PartElement.styles,
    ...[ratingScale, bands, matrix, result, chart, table, help, questionnaireStyles],
  ];
  static override readonly bundles = [...PartElement.bundles, 'questionnaire', 'results', 'previous'];
  static override readonly reloadOn = [...PartElement.reloadOn, 'instruments', 'presentation', 'reading'];

  /** @internal */
  static readonly check = loadInstruments;

  /** Ids of the questionnaires in the order asked, with spaces between. */
  @property() instruments = 'rapport-check';

  /** `matrix`: items with the same answers share a page. `items`: one item a page. Words and order never vary. */
  @property({ reflect: true }) presentation: 'matrix' | 'items' = 'matrix';

  /** With `presentation="items"`: the page turns by itself after a tap or a click. One can always go back. */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'auto-advance' }) autoAdvance = false;

  /** Shows the client results that a practitioner reads first. The config can say so as well. */
  @property({ type: Boolean, converter: booleanAttribute, attribute: 'show-practitioner-results' })
  showPractitionerResults = false;

  /** Results of earlier days, in any order: the result page then shows what has moved. They stay in the browser. */
  @property({ attribute: false }) previous: readonly PreviousResult[] = [];

  protected override readonly partName = 'questionnaire';

  @state() private resultPage: ResultPage | undefined;
  /** The language that the person reads: where the items have a sourced translation, it is asked in that one. */
  @state() protected reading = '';

  #one: OneByOne | undefined;
  readonly #earlier = new PreviousResults(this, () => ({ say: this.say, language: this.language }));
  #chosen: readonly LoadedInstrument[] = [];
  #pages: readonly Page[] = [];
  #told = false;
  readonly #memory: MatrixMemory = { opened: undefined, byPointer: false };

  override reset(): void {
    this.#memory.opened = undefined;
    this.#earlier.reset();
    super.reset();
  }

  protected override get pagesAfter(): readonly string[] {
    return this.journey ? [] : [resultPage];
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Only these have translations: for the others a page that changes its language changes nothing.
    this.reading = this.instruments.includes('ipip-') ? nearestLanguage(this) : '';
    super.willUpdate(changed);
    if (changed.has('previous') && this.hasUpdated) this.#earlier.recall(this.previous, this.#chosen);
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    const page = this.session?.page;
    await super.load(signal);
    // The same questions in another language: one stays where one was.
    if (!signal.aborted && page !== undefined && page !== this.session?.page) this.session?.go(page);
  }

  protected override async loadDefinition(): Promise<Definition> {
    const { presentation, say } = this;
    this.#chosen = await loadInstruments(this, this.practiceConfig, nearestLanguage(this));
    this.#pages = this.#chosen.flatMap((each) => pagesOf(each, presentation));
    if (this.#pages.some(({ blocks }) => blocks.flat().length === 1))
      this.#one = await import('./single-item.js');
    this.#earlier.recall(this.previous, this.#chosen);
    return definitionFrom(this.#chosen, this.#pages, {
      title: say('ask-title'),
      why: say('ask-why'),
      nth: (number) => say('ask-nth', number),
      after: this.journey ? [shareSection(say, this.practiceName)] : [],
    });
  }

  async #keep(): Promise<void> {
    const shown = this.#chosen.filter((each) => this.resultPage?.showsScore(each, this.#shows));
    this.finish?.download(...(await this.#earlier.toKeep(shown, this.#results())));
  }

  get #shows(): { shows: boolean } {
    return { shows: this.showPractitionerResults || this.practiceConfig.showPractitionerResults === true };
  }

  protected override async loadFinish(): ReturnType<PartElement['loadFinish']> {
    this.resultPage ??= await retryImport(() => import('./result-page.js'));
    await this.#earlier.reading;
    return super.loadFinish();
  }

  #results(): SubmissionResult[] {
    const answers = this.session?.visibleAnswers ?? {};
    return this.#chosen.map((each) => this.#earlier.compared(each, resultOf(each.instrument, answers)));
  }

  get #shared(): boolean {
    return this.session?.visibleAnswers[shareQuestion] === 'yes';
  }

  protected override gather(): SubmissionContent {
    return { widget: 'rapport-questionnaire', answers: {}, results: this.#results(), goals: [] };
  }

  protected override outcome(): Outcomes['questionnaire'] {
    return { results: this.#results(), share: this.#shared };
  }

  /** The results in words; for the copy to keep they are there whether shared or not. */
  #sections(shared: boolean): SummarySection[] {
    const { say, language, practiceName } = this;
    const results = this.#results();
    return this.#chosen.map((each, index): SummarySection => {
      const { instrument, words } = each;
      const scored = results[index];
      const rows = !shared
        ? [{ label: say('result-short'), words: say('result-kept') }]
        : !scored || !this.resultPage?.showsScore(each, this.#shows)
          ? [{ label: say('result-short'), words: say('result-theirs', practiceName) }]
          : this.resultPage.resultSummary(scored, instrument, words, { say, language });
      return {
        // In a journey the way back leads to where sharing is decided; the questions are one step behind it.
        id: this.journey ? resultPage : `${instrument.id}-1`,
        title: words.title,
        rows: rows.map((row) => ({ ...row, own: false })),
      };
    });
  }

  protected override summary(): readonly SummarySection[] {
    return this.#sections(!this.journey || this.#shared);
  }

  protected override get sheets(): readonly ReviewSheet[] {
    return this.#sections(true).map((section) => ({
      ...section,
      change: () => {
        this.session?.go(section.id);
      },
    }));
  }

  protected override titleOf(page: string): string {
    return page === resultPage ? this.say('result-short') : super.titleOf(page);
  }

  protected override get continueWords(): string {
    const { session } = this;
    const next = session?.pages[session.pages.indexOf(session.page) + 1];
    return next === resultPage ? this.say('ask-see') : super.continueWords;
  }

  protected override get privacyWords(): string {
    return this.say('ask-private');
  }

  protected override renderPage(session: FormSession): unknown {
    if (session.page === resultPage) return this.#renderResult(session);
    const page = this.#pages.find(({ id }) => id === session.page);
    if (!page) return '';
    const open = (row: string | undefined) => {
      this.#memory.opened = row;
      this.requestUpdate();
    };
    const view = {
      ...this.viewOf(session),
      config: this.practiceConfig,
      memory: this.#memory,
      open,
      shown: () => this.updateComplete,
    };
    const content = renderAskPage(view, page);
    const [item, ...others] = page.blocks.flat();
    if (!this.#one || !item || others.length > 0) return content;
    return this.#one.renderOne({
      ...view,
      content,
      question: questionId(page.instrument, item.id),
      scale: page.instrument.scales[item.scale],
      auto: this.autoAdvance && allows(page.instrument, 'auto-advance'),
    });
  }

  #renderResult(session: FormSession): TemplateResult {
    const { resultPage: page, practiceConfig: config, region, practiceName: practice, finish } = this;
    if (!page || !finish || this.#earlier.reading) return html`<p .textContent=${this.say('loading')}></p>`;
    const results = this.#results();
    return page.renderResultPage({
      ...this.viewOf(session),
      ...this.#shows,
      region,
      config,
      practice,
      today: systemClock.today(),
      rtl: getComputedStyle(this).direction === 'rtl',
      notice: this.#earlier.notice,
      past: (outcome, reading) => this.#earlier.past(outcome, reading),
      keep: () => void this.#keep(),
      open: (file) => void this.#earlier.open(file, this.#chosen),
      outcomes: this.#chosen.flatMap((each, index) => {
        const scored = results[index];
        return scored ? [{ ...each, result: scored }] : [];
      }),
      ...(this.journey && { download: this.downloadCopy }),
    });
  }

  /** Without anywhere to send it, the result is for the person alone: to read and to keep. */
  protected override renderSendActions(back: () => void) {
    if (!this.finish || !this.resultPage) return undefined;
    if (this.endpoint || this.onsubmission || this.answersInEvents) return super.renderSendActions(back);
    return html`<div class="actions">
      <button type="button" class="btn quiet" @click=${this.downloadCopy}>
        ${extraIcon('download')}<span .textContent=${this.say('download')}></span>
      </button>
      <button type="button" class="btn bare" @click=${back} .textContent=${this.say('back')}></button>
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    const { session, resultPage: page, finish } = this;
    const reached = session?.page === resultPage && !!page && !!finish && !this.#earlier.reading;
    if (reached && !this.#told) this.#tell();
    this.#told = reached;
  }

  #tell(): void {
    const results = this.#results();
    this.dispatchEvent(
      new RapportResultEvent(
        results.map(({ instrument }) => instrument),
        Object.fromEntries(results.map(({ instrument, complete }) => [instrument, complete])),
        this.answersInEvents ? results : undefined,
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-questionnaire': RapportQuestionnaire;
  }
}
