import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { again } from '../../element/again.js';
import { laterIcon } from '../../element/later-icons.js';
import { PartElement } from '../../flow/part-element.js';
import { OwnerError } from '../../element/rapport-element.js';
import type { ReviewSheet } from '../../flow/submitting-element.js';
import { instrumentWords } from '../../i18n/en/instruments/index.js';
import { questionnaire } from '../../i18n/en/questionnaire.js';
import { resultSummary } from '../../i18n/result-words.js';
import { registerWords } from '../../i18n/words-controller.js';
import type { Definition, Section } from '../../model/form/definition.js';
import type { FormSession } from '../../model/form/session.js';
import { instrumentIds, loadInstrument } from '../../model/instruments/load.js';
import type { Outcomes } from '../../model/journey/store.js';
import type { SummarySection } from '../../model/journey/summary.js';
import type { Gathered } from '../../model/submission/build.js';
import type { SubmissionResult } from '../../model/submission/submission.js';
import { chart } from '../../theme/chart.js';
import { help } from '../../theme/help.js';
import { matrix } from '../../theme/matrix.js';
import { result } from '../../theme/result.js';
import { table } from '../../theme/table.js';
import { bands } from '../../theme/tokens.js';
import { renderAskPage } from './ask-page.js';
import { RapportResultEvent } from './events.js';
import type { MatrixMemory } from './matrix.js';
import { definitionFrom, pagesOf, resultOf, type Chosen, type Page } from './pages.js';
import { questionnaireStyles } from './questionnaire.styles.js';

registerWords('en', 'questionnaire', questionnaire);

type ResultPage = typeof import('./result-page.js');

/** The page that shows the result, and in a journey asks whether to share it. */
const resultPage = 'result';
const shareQuestion = 'share-result';

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
    ...[bands, matrix, result, chart, table, help, questionnaireStyles],
  ];
  static override readonly pieces = [...PartElement.pieces, 'questionnaire'];
  static override readonly prepareOn = [...PartElement.prepareOn, 'instruments'];

  /** Ids of the questionnaires in the order asked, with spaces between. */
  @property() instruments = 'rapport-check';

  protected override readonly partName = 'questionnaire';

  @state() private resultPage: ResultPage | undefined;

  #chosen: readonly Chosen[] = [];
  #pages: readonly Page[] = [];
  #told = false;
  readonly #memory: MatrixMemory = { opened: undefined, byPointer: false };

  override reset(): void {
    this.#memory.opened = undefined;
    super.reset();
  }

  protected override get pagesAfter(): readonly string[] {
    return this.journey ? [] : [resultPage];
  }

  protected override async loadDefinition(): Promise<Definition> {
    const ids = [...new Set(this.instruments.split(/\s+/).filter(Boolean))];
    const chosen = ids.map(async (id): Promise<Chosen> => {
      const [instrument, words] = await Promise.all([loadInstrument(id), instrumentWords[id]?.()]);
      if (instrument && words) return { instrument, words };
      throw new OwnerError('instruments', id, instrumentIds.join(', '));
    });
    if (chosen.length === 0) throw new OwnerError('instruments', '', instrumentIds.join(', '));
    this.#chosen = await Promise.all(chosen);
    this.#pages = this.#chosen.flatMap(pagesOf);
    return definitionFrom(this.#chosen, {
      title: this.say('ask-title'),
      why: this.say('ask-why'),
      after: this.journey ? [this.#shareSection()] : [],
    });
  }

  #shareSection(): Section {
    const { say, practiceName } = this;
    const option = (id: 'yes' | 'keep', hint: string) => ({ id, label: say(`ask-share-${id}`), hint });
    return {
      id: resultPage,
      title: say('result-title'),
      questions: [
        {
          id: shareQuestion,
          kind: 'choice',
          label: say('ask-share', practiceName),
          hint: say('ask-share-hint'),
          required: true,
          options: [
            option('yes', say('ask-share-yes-hint', practiceName)),
            option('keep', say('ask-share-keep-hint')),
          ],
        },
      ],
    };
  }

  protected override async loadFinish(): ReturnType<PartElement['loadFinish']> {
    this.resultPage ??= await again(() => import('./result-page.js'));
    return super.loadFinish();
  }

  #results(): SubmissionResult[] {
    const answers = this.session?.countedAnswers ?? {};
    return this.#chosen.map(({ instrument }) => resultOf(instrument, answers));
  }

  get #shared(): boolean {
    return this.session?.countedAnswers[shareQuestion] === 'yes';
  }

  protected override gather(): Gathered {
    return { widget: 'rapport-questionnaire', answers: {}, results: this.#results(), goals: [] };
  }

  protected override outcome(): Outcomes['questionnaire'] {
    return { results: this.#results(), share: this.#shared };
  }

  /** The results in words; for the copy to keep they are there whether shared or not. */
  #sections(shared: boolean): SummarySection[] {
    const { say, language, practiceConfig: config, practiceName } = this;
    const results = this.#results();
    return this.#chosen.map((each, index): SummarySection => {
      const { instrument, words } = each;
      const scored = results[index];
      const rows = !shared
        ? [{ label: say('result-short'), words: say('result-kept') }]
        : !scored || !this.resultPage?.showsScore(each, { config })
          ? [{ label: say('result-short'), words: say('result-theirs', practiceName) }]
          : resultSummary(scored, instrument, words, { say, language });
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
    const view = { ...this.viewOf(session), memory: this.#memory, open, shown: () => this.updateComplete };
    return renderAskPage(view, page);
  }

  #renderResult(session: FormSession): TemplateResult {
    const { resultPage: page, practiceConfig: config, region, practiceName: practice, finish } = this;
    if (!page || !finish) return html`<p .textContent=${this.say('loading')}></p>`;
    const results = this.#results();
    const now = new Date();
    return page.renderResultPage({
      ...this.viewOf(session),
      region,
      config,
      practice,
      today: new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
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
        ${laterIcon('download')}<span .textContent=${this.say('download')}></span>
      </button>
      <button type="button" class="btn bare" @click=${back} .textContent=${this.say('back')}></button>
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    const reached = this.session?.page === resultPage;
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
