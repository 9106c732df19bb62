import { html, type CSSResult, type TemplateResult } from 'lit';
import { openHelpLine } from '../../form/open-help-line.js';
import { extraIcon } from '../../element/extra-icons.js';
import { retryImport } from '../../element/retry-import.js';
import { Part } from '../../flow/part.js';
import { questionnaire } from '../../i18n/en/questionnaire.js';
import { nearestLanguage } from '../../i18n/language.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import { systemClock } from '../../model/clock.js';
import { ageFrom } from '../../model/flow/age-from.js';
import type { AgeGroup } from '../../model/safety/minor.js';
import type { Outcomes } from '../../model/flow/parts.js';
import { isDoctorFirst } from '../../model/flow/readiness-from.js';
import type { SummarySection } from '../../model/flow/summary.js';
import type { Definition } from '../../model/form/definition.js';
import type { FormSession } from '../../model/form/session.js';
import { readFirstIn } from '../../model/instruments/read-first.js';
import type { PreviousResult } from '../../model/scoring/previous.js';
import type { SubmissionResult } from '../../model/submission/submission.js';
import { chart } from '../../theme/chart.js';
import { help } from '../../theme/help.js';
import { matrix } from '../../theme/matrix.js';
import { ratingScale } from '../../theme/rating-scale.js';
import { result } from '../../theme/result.js';
import { table } from '../../theme/table.js';
import { bands } from '../../theme/tokens.js';
import { renderAskPage } from './ask-page.js';
import { RapportResultEvent } from './events.js';
import { instrumentsFor, loadInstruments } from './load-instruments.js';
import type { MatrixMemory } from './matrix-keyboard.js';
import {
  allows,
  definitionFrom,
  pagesOf,
  questionId,
  resultOf,
  sheetOf,
  type LoadedInstrument,
  type Page,
} from './pages.js';
import { PreviousResults } from './previous-results.js';
import { questionnaireStyles } from './questionnaire.styles.js';
import { resultPage, shareQuestion, shareSection } from './share.js';

registerMessages('en', 'questionnaire', questionnaire);

type ResultPage = typeof import('./result-page.js');
type SingleItem = typeof import('./single-item.js');

/** What an owner may write for a questionnaire. */
export interface QuestionnaireOptions {
  instruments: string;
  presentation: 'matrix' | 'items';
  autoAdvance: boolean;
  showPractitionerResults: boolean;
  previous: readonly PreviousResult[];
}

export const questionnairePartStyles: CSSResult[] = [
  ...[ratingScale, bands, matrix, result, chart, table, help, questionnaireStyles],
];

/** Questionnaires as a part of a flow: asked, scored in the visitor's own browser, and shown before anything is sent. */
export class QuestionnairePart extends Part<'questionnaire', QuestionnaireOptions> {
  override readonly name = 'questionnaire';
  override readonly styles = questionnairePartStyles;

  #resultPage: ResultPage | undefined;
  #singleItem: SingleItem | undefined;
  readonly #previous = new PreviousResults(this.host, () => this.host);
  #recalled: readonly PreviousResult[] | undefined;
  #instruments: readonly LoadedInstrument[] = [];
  #pages: readonly Page[] = [];
  /** The language of the items that it was loaded in. */
  #reading = '';
  /** Whom it was loaded for. */
  #askedOf: AgeGroup = 'unknown';
  #announced = false;
  #hasHelp = false;
  readonly #memory: MatrixMemory = { opened: undefined, byPointer: false };

  /** Where a review follows, the result is a page of the form: it asks whether to share it. */
  override readonly trailingPages = this.flow.hasReview ? [] : [resultPage];

  override checkOptions() {
    return loadInstruments(this.host, this.host.practiceConfig, nearestLanguage(this.host));
  }

  override async load(): Promise<Definition> {
    const { presentation, say, practiceName } = this.host;
    this.#reading = this.#wantedReading;
    this.#askedOf = this.#age;
    this.#instruments = await this.#loadFor(this.#askedOf);
    this.#pages = this.#instruments.flatMap((each) => pagesOf(each, presentation));
    if (this.#pages.some(({ blocks }) => blocks.flat().length === 1))
      this.#singleItem = await import('./single-item.js');
    this.#recall();
    return definitionFrom(this.#instruments, this.#pages, {
      title: say('ask-title'),
      why: say('ask-why'),
      nth: (number) => say('ask-nth', number),
      after: this.flow.hasReview ? [shareSection(say, practiceName)] : [],
    });
  }

  override async loadRest(): Promise<void> {
    this.#resultPage ??= await retryImport(() => import('./result-page.js'));
    await this.#previous.reading;
    this.host.requestUpdate();
  }

  override willUpdate(): void {
    if (this.#reading !== this.#wantedReading || this.#askedOf !== this.#age)
      this.host.parts.reload(this.name);
    if (this.#recalled !== this.host.previous) this.#recall();
  }

  override updated(): void {
    const opensHelp = this.#opensHelp;
    if (!opensHelp) this.#hasHelp = false;
    else this.#hasHelp ||= openHelpLine(this.host.renderRoot);
    const reached = this.session?.page === resultPage && this.#isResultReady;
    if (reached && !this.#announced) this.#announce();
    this.#announced = reached;
  }

  /** Something was said that should not wait: at once where it was answered; where it was skipped, once it lies behind. */
  get #opensHelp(): boolean {
    const isBehind = this.session?.page === resultPage;
    const answers = this.session?.visibleAnswers ?? {};
    return this.#instruments.some(({ instrument }) =>
      readFirstIn(instrument, sheetOf(instrument, answers)).some(
        ({ answer }) => answer !== undefined || isBehind,
      ),
    );
  }

  override reset(): void {
    this.#memory.opened = undefined;
    this.#previous.reset();
  }

  override outcome(): Outcomes['questionnaire'] {
    return { results: this.#results(), share: this.#isShared };
  }

  override summary(): readonly SummarySection[] {
    return this.#sections(this.#isShared);
  }

  override stepTitle(page: string): string {
    return page === resultPage ? this.host.say('result-short') : super.stepTitle(page);
  }

  override get continueText(): string {
    const { session } = this;
    const next = session?.pages[session.pages.indexOf(session.page) + 1];
    return next === resultPage ? this.host.say('ask-see') : super.continueText;
  }

  override get privacyText(): string {
    return this.host.say('ask-private');
  }

  override renderPage(session: FormSession): unknown {
    if (session.page === resultPage) return this.#renderResult(session);
    const page = this.#pages.find(({ id }) => id === session.page);
    if (!page) return '';
    const view = {
      ...this.view(session),
      config: this.host.practiceConfig,
      opensHelp: this.#opensHelp,
      memory: this.#memory,
      open: (row: string | undefined) => {
        this.#memory.opened = row;
        this.host.requestUpdate();
      },
      shown: () => this.host.updateComplete,
    };
    const content = renderAskPage(view, page);
    const [item, ...others] = page.blocks.flat();
    if (!this.#singleItem || !item || others.length > 0) return content;
    return this.#singleItem.renderOne({
      ...view,
      content,
      question: questionId(page.instrument, item.id),
      scale: page.instrument.scales[item.scale],
      auto: this.host.autoAdvance && allows(page.instrument, 'auto-advance'),
    });
  }

  /** Without anywhere to send it, the result is for the person alone: to read and to keep. */
  override renderActions(back: (() => void) | undefined): unknown {
    const { endpointUrl, onsubmission, answersInEvents, say } = this.host;
    const isLast = !this.flow.hasReview && this.session?.page === resultPage;
    if (!isLast || endpointUrl || onsubmission || answersInEvents) return undefined;
    if (!this.#isResultReady) return '';
    return html`<div class="actions">
      <button type="button" class="btn quiet" @click=${this.#download}>
        ${extraIcon('download')}<span .textContent=${say('download')}></span>
      </button>
      <button type="button" class="btn bare" @click=${back} .textContent=${say('back')}></button>
    </div>`;
  }

  #renderResult(session: FormSession): TemplateResult {
    const { say, practiceConfig: config, practiceRegion: region, practiceName: practice } = this.host;
    const page = this.#resultPage;
    if (!page || !this.#isResultReady) return html`<p .textContent=${say('loading')}></p>`;
    const results = this.#results();
    return page.renderResultPage({
      ...{ ...this.view(session), ...this.#shows, region, config, practice },
      today: systemClock.today(),
      rtl: getComputedStyle(this.host).direction === 'rtl',
      doctorFirst: isDoctorFirst(this.flow.outcomes.intake),
      notice: this.#previous.notice,
      past: (outcome, reading) => this.#previous.past(outcome, reading),
      keep: () => void this.#saveResults(),
      open: (file) => void this.#previous.open(file, this.#instruments),
      outcomes: this.#instruments.flatMap((each, index) => {
        const scored = results[index];
        return scored ? [{ ...each, result: scored }] : [];
      }),
      ...(this.flow.hasReview && { download: this.#download }),
    });
  }

  get #isResultReady(): boolean {
    return this.#resultPage !== undefined && this.review !== undefined && !this.#previous.reading;
  }

  /** Where the items have a sourced translation, they are asked in the language of the page. */
  get #wantedReading(): string {
    // Only these have translations: for the others a page that changes its language changes nothing.
    return this.host.instruments.includes('ipip-') ? nearestLanguage(this.host) : '';
  }

  /** Whether the person is of age, as far as the parts before say. */
  get #age(): AgeGroup {
    const { intake } = this.flow.outcomes;
    return intake ? ageFrom(intake.definition, intake.answers, systemClock.today()).group : 'unknown';
  }

  /** What is asked of somebody: under 18, what is for everybody, and our own few questions where nothing is left. */
  async #loadFor(age: AgeGroup): Promise<readonly LoadedInstrument[]> {
    const fit = instrumentsFor(age, await this.checkOptions());
    if (fit.length > 0) return fit;
    const { practiceConfig, presentation } = this.host;
    const ours = { instruments: 'rapport-check', presentation };
    return loadInstruments(ours, practiceConfig, nearestLanguage(this.host));
  }

  get #shows(): { shows: boolean; opensHelp: boolean } {
    const { showPractitionerResults, practiceConfig } = this.host;
    const shows = showPractitionerResults || practiceConfig.showPractitionerResults === true;
    return { shows, opensHelp: this.#opensHelp };
  }

  /** Sent from the result page itself, it is shared; before a review the person says so. */
  get #isShared(): boolean {
    return !this.flow.hasReview || this.session?.visibleAnswers[shareQuestion] === 'yes';
  }

  #recall(): void {
    this.#recalled = this.host.previous;
    this.#previous.recall(this.#recalled, this.#instruments);
  }

  #results(): SubmissionResult[] {
    const answers = this.session?.visibleAnswers ?? {};
    return this.#instruments.map((each) => this.#previous.compared(each, resultOf(each.instrument, answers)));
  }

  /** The results in words. */
  #sections(isShared: boolean): SummarySection[] {
    const { say, practiceName, language } = this.host;
    const results = this.#results();
    return this.#instruments.map((each, index): SummarySection => {
      const { instrument, words } = each;
      const scored = results[index];
      const rows = !isShared
        ? [{ label: say('result-short'), words: say('result-kept') }]
        : !scored || !this.#resultPage?.showsScore(each, this.#shows)
          ? [{ label: say('result-short'), words: say('result-theirs', practiceName) }]
          : this.#resultPage.resultSummary(scored, instrument, words, { say, language });
      return {
        // From the review the way back leads to where sharing is decided; the questions are one page behind it.
        id: this.flow.hasReview ? resultPage : `${instrument.id}-1`,
        title: words.title,
        rows: rows.map((row) => ({ ...row, own: false })),
      };
    });
  }

  /** A copy of the results in words: they are in it whether shared or not. */
  readonly #download = (): void => {
    const { say, practiceName } = this.host;
    this.review?.download(
      `${say('copy-file')}.txt`,
      this.review.copyText(say('copy-title', practiceName), this.#sections(true)),
    );
  };

  /** A file of the results, for next time. */
  async #saveResults(): Promise<void> {
    const shown = this.#instruments.filter((each) => this.#resultPage?.showsScore(each, this.#shows));
    this.review?.download(...(await this.#previous.toKeep(shown, this.#results())));
  }

  #announce(): void {
    const results = this.#results();
    this.host.dispatchEvent(
      new RapportResultEvent(
        results.map(({ instrument }) => instrument),
        Object.fromEntries(results.map(({ instrument, complete }) => [instrument, complete])),
        this.host.answersInEvents ? results : undefined,
      ),
    );
  }
}
