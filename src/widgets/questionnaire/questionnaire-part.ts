import { html, type TemplateResult } from 'lit';
import { openHelpLine } from '../../form/open-help-line.js';
import { fittingLines } from '../../flow/fitting-lines.js';
import { retryImport } from '../../element/retry-import.js';
import { Part } from '../../flow/part.js';
import { questionnaire } from '../../i18n/en/questionnaire.js';
import { nearestLanguage } from '../../i18n/language.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import { systemClock } from '../../model/clock.js';
import type { AgeGroup } from '../../model/safety/minor.js';
import { knownIn } from '../../model/flow/known.js';
import type { Outcomes } from '../../model/flow/parts.js';
import { isDoctorFirst } from '../../model/flow/readiness-from.js';
import type { SummarySection } from '../../model/flow/summary.js';
import type { Definition } from '../../model/form/definition.js';
import type { FormSession } from '../../model/form/session.js';
import { readFirstIn } from '../../model/instruments/read-first.js';
import type { PreviousResult } from '../../model/scoring/previous.js';
import type { SubmissionResult } from '../../model/submission/submission.js';
import { ageIn } from './age.js';
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
import type { QuestionnaireOptions, ResultPage, SingleItem } from './options.js';
import { questionnairePartStyles } from './part-styles.js';
import { PreviousResults } from './previous-results.js';
import type { Outcome } from './score.js';
import { sectionsOf } from './sections.js';
import { privacyWords, readerOf, resultPage, shareQuestion, shareSection, type Reader } from './share.js';

registerMessages('en', 'questionnaire', questionnaire);

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
  /** The help line that was opened: whoever closes it has closed it. */
  #opened: Element | null = null;
  readonly #memory: MatrixMemory = { opened: undefined, byPointer: false };

  /** Where a review follows, the result is a page of the form: it asks whether to share it. */
  override get trailingPages(): readonly string[] {
    return this.flow.hasReview ? [] : [resultPage];
  }

  override checkOptions() {
    return this.#loadOptions(this.host.instruments);
  }

  #loadOptions(instruments: string) {
    const { presentation, practiceConfig, flow } = this.host;
    return loadInstruments({ instruments, presentation, flow }, practiceConfig, nearestLanguage(this.host));
  }

  override async load(): Promise<Definition> {
    const { presentation, say, practiceName } = this.host;
    this.#reading = this.#wantedReading;
    this.#askedOf = this.#age;
    const fit = instrumentsFor(this.#askedOf, await this.checkOptions());
    // Under 18, what is for everybody, and our own few questions where nothing is left.
    this.#instruments = fit.length > 0 ? fit : await this.#loadOptions('rapport-check');
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
    const line = this.#opensHelp ? this.host.renderRoot.querySelector('details.helpline') : null;
    // A page that stood in between brings a new line, which is closed.
    if (line && line !== this.#opened) openHelpLine(this.host.renderRoot);
    this.#opened = line;
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

  override entered(): void {
    this.#opened = null;
  }

  override reset(): void {
    this.#memory.opened = undefined;
    this.#previous.reset();
  }

  override outcome(): Outcomes['questionnaire'] {
    return { results: this.#results(), share: this.#isShared };
  }

  override summary(): readonly SummarySection[] {
    return this.#sections(!this.#isShared, 'practice');
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
    const at = { practice: this.host.practiceName, isSent: this.#isSent, hasReview: this.flow.hasReview };
    return privacyWords(this.host.say, this.#chosen, { ...at, ...this.#shows });
  }

  override renderPage(session: FormSession): unknown {
    if (session.page === resultPage) return this.#renderResult(session);
    const page = this.#pages.find(({ id }) => id === session.page);
    if (!page) return '';
    const view = {
      ...this.view(session),
      config: this.host.practiceConfig,
      opensHelp: this.#opensHelp,
      isSent: this.#isSent,
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

  override renderActions(back: (() => void) | undefined): unknown {
    if (this.#isSent || this.session?.page !== resultPage) return undefined;
    return this.#isResultReady ? this.#resultPage?.renderOwnActions(this.host.say, this.#download, back) : '';
  }

  #renderResult(session: FormSession): TemplateResult {
    const { say, practiceConfig: config, practiceRegion: region, practiceName: practice } = this.host;
    const page = this.#resultPage;
    if (!page || !this.#isResultReady) return html`<p .textContent=${say('loading')}></p>`;
    return page.renderResultPage({
      ...{ ...this.view(session), ...this.#shows, region, config, practice },
      reader: this.#reader,
      fitting: fittingLines(this.host),
      today: systemClock.today(),
      rtl: getComputedStyle(this.host).direction === 'rtl',
      doctorFirst: isDoctorFirst(knownIn(this.flow)),
      notice: this.#previous.notice,
      past: (outcome, reading) => this.#previous.past(outcome, reading),
      keep: () => void this.#saveResults(),
      open: (file) => void this.#previous.open(file, this.#instruments),
      outcomes: this.#outcomes(),
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
    return ageIn(knownIn(this.flow));
  }

  /** What counts of what was asked: who turns out to be under 18 may have been asked more before. */
  get #chosen(): readonly LoadedInstrument[] {
    return instrumentsFor(ageIn(this.flow.filled, this.flow.outcomes.intake), this.#instruments);
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

  /** Whether anything can be sent from here. A review says for itself where there is nowhere to send it. */
  get #isSent(): boolean {
    const { endpointUrl, onsubmission, answersInEvents } = this.host;
    return this.flow.hasReview || !!endpointUrl || !!onsubmission || answersInEvents;
  }

  get #reader(): Reader {
    return this.#isSent ? readerOf(this.session?.visibleAnswers ?? {}, this.#isShared) : 'nobody';
  }

  #recall(): void {
    this.#recalled = this.host.previous;
    this.#previous.recall(this.#recalled, this.#instruments);
  }

  #outcomes(): Outcome[] {
    const answers = this.session?.visibleAnswers ?? {};
    const scored = (each: LoadedInstrument) => resultOf(each.instrument, answers);
    return this.#chosen.map((each) => ({ ...each, result: this.#previous.compared(each, scored(each)) }));
  }

  readonly #results = (): SubmissionResult[] => this.#outcomes().map(({ result }) => result);

  /** The results in words. */
  #sections(isKept: boolean, reader: Reader): SummarySection[] {
    const { say, practiceName: practice, language } = this.host;
    const page = this.#resultPage;
    const view = { say, language, practice, reader, ...this.#shows };
    return sectionsOf(this.#outcomes(), {
      ...{ say, isKept, hasReview: this.flow.hasReview },
      rowsOf: page && ((outcome) => page.rowsOf(outcome, view)),
    });
  }

  /** A copy of the results in words: they are in it whether shared or not. */
  readonly #download = (): void => {
    const { review, host } = this;
    const reader = this.#reader;
    const title =
      reader === 'practice' ? host.say('copy-title', host.practiceName) : host.say('result-title');
    review?.download(`${host.say('copy-file')}.txt`, review.copyText(title, this.#sections(false, reader)));
  };

  /** A file of the results, for next time. */
  async #saveResults(): Promise<void> {
    const shown = this.#chosen.filter((each) => this.#resultPage?.showsScore(each, this.#shows));
    this.review?.download(...(await this.#previous.toKeep(shown, this.#results())));
  }

  #announce(): void {
    const results = this.#results();
    const ids = results.map(({ instrument }) => instrument);
    const complete = Object.fromEntries(results.map((each) => [each.instrument, each.complete]));
    const told = this.host.answersInEvents ? results : undefined;
    this.host.dispatchEvent(new RapportResultEvent(ids, complete, told));
  }
}
