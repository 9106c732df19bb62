import type { CSSResultGroup, PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { retryImport } from '../../element/retry-import.js';
import { PartElement } from '../../flow/part-element.js';
import { goals } from '../../i18n/en/goals.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import { translatedForm } from '../../i18n/translated-form.js';
import type { Answers } from '../../model/form/answers.js';
import type { Definition } from '../../model/form/definition.js';
import type { FormSession } from '../../model/form/session.js';
import { textIn } from '../../model/form/text.js';
import type { Goal } from '../../model/goals/goal.js';
import { goalIndexOf, repeatForGoals } from '../../model/goals/goal-index.js';
import type { Outcomes } from '../../model/journey/parts.js';
import type { SummarySection } from '../../model/journey/summary.js';
import type { SubmissionContent } from '../../model/submission/build.js';
import { goal as goalTheme } from '../../theme/goal.js';
import { RapportGoalsSetEvent } from './events.js';
import { allGoalIssues } from './goal-issues.js';
import type { Given } from './goal-path.js';
import { goalsStyles } from './goals.styles.js';
import type { PageContext, UiState } from './page-context.js';
import { GoalReader } from './goal-reader.js';
import { renderBeside, renderGoals } from './pages.js';
import { clearedBy, deriveAnswers } from './derive-answers.js';
import { goBackTo, BackStack } from './back-stack.js';

registerMessages('en', 'goals', goals);

const freshPage = { did: undefined, writing: false, open: new Set<string>(), sorry: false };
const nothingShown: UiState = { ...freshPage, replanned: new Set() };

/**
 * Helps somebody to set one to four goals: what they would love to be able to do, from where to where, how sure they
 * are, the small wins on the way, a plan for the hard day, and how they will know how it went.
 *
 * @tag rapport-goals
 * @slot - What shows until the goal setter is ready, and stays if it never is: a phone number, a link.
 * @fires {RapportReadyEvent} rapport-ready - The goal setter can be used.
 * @fires {RapportStepEvent} rapport-step - Another page is shown.
 * @fires {RapportChangeEvent} rapport-change - An answer changed.
 * @fires {RapportGoalsSetEvent} rapport-goals-set - The goals and their paths are set.
 * @fires {RapportSubmitEvent} rapport-submit - Send was pressed; can be cancelled.
 * @fires {RapportDeliveredEvent} rapport-delivered - The practice has it.
 * @fires {RapportQueuedEvent} rapport-queued - Offline: it waits.
 * @fires {RapportFailedEvent} rapport-failed - It could not be sent.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportGoals extends PartElement {
  static override styles: CSSResultGroup = [PartElement.styles, goalTheme, goalsStyles];
  static override readonly bundles = [...PartElement.bundles, 'goals', 'goals-pages'];
  static override readonly reloadOn = [...PartElement.reloadOn, 'goals'];

  /** Goals that were set before, with what was measured since: for somebody who comes back. Checked by the schema. */
  @property({ attribute: false }) goals: readonly Goal[] | undefined;

  protected override readonly partName = 'goals';
  protected override readonly check = allGoalIssues;

  @state() private shown = nothingShown;

  /** The pages after the first, once they are here. */
  @state() private later: PageContext['later'];
  @state() private renderBack: PageContext['renderBack'];

  readonly #ways = new BackStack();
  #comesBack = false;
  /** True while answers are given in the person's stead: what follows from them is among them. */
  #inTheirStead = false;
  #given: readonly Goal[] | undefined;
  #announced = '';

  /** Without what is asked gently before a weight goal: we say that it is not sent, so it is in no event either. */
  override get answers(): Answers {
    const gentle = /^(adult|eating|height)(-[2-4])?$/;
    return Object.fromEntries(Object.entries(super.answers).filter(([id]) => !gentle.test(id)));
  }

  override set answers(answers: Answers) {
    super.answers = answers;
  }

  override reset(): void {
    this.#ways.begin();
    this.#announced = '';
    this.shown = nothingShown;
    super.reset();
  }

  protected override get pagesAfter(): readonly string[] {
    return ['yours', ...super.pagesAfter];
  }

  get #soFar(): GoalReader {
    const { say, language, country: region } = this;
    return new GoalReader({ session: this.session, journey: this.journey, say, language, region });
  }

  /** The goals that are whole. What is handed over waits for the later pages, which make them. */
  get #whole(): Goal[] {
    return this.later?.make(this.#soFar).whole ?? [];
  }

  /** Reads what an owner gave. @throws {OwnerError} */
  static async check({ goals }: Pick<RapportGoals, 'goals'>): Promise<Answers | undefined> {
    return goals && (await import('./parse-goals.js')).parseGoals(goals);
  }

  /** Two-letter country code: the attribute, else what the language says. */
  protected get country(): string {
    return this.region || (new Intl.Locale(this.language).region ?? '');
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    const { goals, journey } = this;
    const fresh = goals !== this.#given;
    // In a journey one may come back to what one has begun: that stands over what the page gave.
    const begun = !this.session && journey?.draft.parts.goals !== undefined;
    const given = fresh && (await RapportGoals.check(this));
    if (given) {
      this.answers = given;
      this.#given = goals;
    }
    await super.load(signal);
    if (signal.aborted || !this.session) return;
    this.#settle(this.session);
    if (!fresh) return;
    this.#ways.begin(goals && 'back');
    if (!begun) this.session.go('back');
  }

  protected override async loadDefinition(): Promise<Definition> {
    const form = await translatedForm(
      'goals',
      await import('../../i18n/en/presets/goals.entry.js'),
      this.language,
    );
    return repeatForGoals(form, ({ id, title, short = title }, slot) => ({
      title: id === 'goal' ? this.say('another-title') : title,
      short: this.say('another-short', textIn(short, this.language), slot),
    }));
  }

  async #fetchLater(): Promise<void> {
    this.later ??= (await retryImport(() => import('./lazy-pages.js'))).lazyPages;
  }

  async #fetchBack(): Promise<void> {
    this.#comesBack = true;
    ({ renderProgressPage: this.renderBack } = await retryImport(() => import('./progress-page.js')));
  }

  /** Goals are put into words at the end: by those of the later pages. */
  protected override async loadFinish() {
    const [finish] = await Promise.all([super.loadFinish(), this.#fetchLater()]);
    return finish;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { page } = this.session ?? {};
    // What was said about one page does not stand on the next.
    if (page !== undefined && page !== this.shown.page) this.shown = { ...this.shown, ...freshPage, page };
    if (page === 'yours') this.#ways.arrived();
    if (!this.#comesBack && this.session?.pages.includes('back')) void this.#fetchBack();
  }

  protected override get continueWords(): string {
    return this.session?.page.startsWith('plan') ? this.say('goal-save') : super.continueWords;
  }

  protected override titleOf(page: string): string {
    return page === 'yours' ? this.say('yours-short') : super.titleOf(page);
  }

  protected override renderPage(session: FormSession): unknown {
    return renderGoals(this.#host(session)) ?? super.renderPage(session);
  }

  protected override renderBeside(): unknown {
    return (this.session && renderBeside(this.#host(this.session))) ?? '';
  }

  protected override tellChange(question: string): void {
    super.tellChange(question);
    const { session } = this;
    if (!session || this.#inTheirStead) return;
    const resized = !question.startsWith('confidence') && this.shown.resized === true;
    const cleared = clearedBy(question, session.answers);
    const did = Object.keys(cleared).length > 0 ? undefined : this.shown.did;
    this.shown = { ...this.shown, resized, removed: undefined, did };
    this.#answer(session, cleared);
    this.#settle(session);
  }

  protected override pageDone(page: string): string | undefined {
    const { session } = this;
    if (!session) return undefined;
    const slot = goalIndexOf(page);
    const { later } = this;
    if (later && slot !== undefined && page.startsWith('path'))
      this.#answer(session, later.putWritten(later.make(this.#soFar), slot));
    if (page === 'yours' || this.#announced) this.#announce();
    if (slot === undefined) return undefined;
    if (!this.#ways.editing) {
      this.#ways.begin();
      return undefined;
    }
    const amiss = session.allIssues.map((fault) => session.pageOf(fault.question));
    const open = amiss.find((each) => each !== undefined && goalIndexOf(each) === slot);
    if (open) this.#ways.go(page, open);
    return open ?? 'yours';
  }

  protected override isFirst(session: FormSession): boolean {
    const from = this.#ways.from(session.page);
    return from === undefined ? super.isFirst(session) : from === '';
  }

  protected override goBack(): void {
    const { session } = this;
    const from = session && this.#ways.from(session.page);
    if (!session || from === undefined) super.goBack();
    else if (from === '') this.journey?.back();
    else goBackTo(from, session, this.#ways);
  }

  protected override summary(): readonly SummarySection[] {
    return this.later?.summarise(this.later.make(this.#soFar)) ?? [];
  }

  protected override gather(): SubmissionContent {
    return { widget: 'rapport-goals', answers: {}, results: [], goals: this.#whole };
  }

  protected override outcome(): Outcomes['goals'] {
    return { goals: this.#whole };
  }

  /** Tells the page which goals there are, once for each change of them. */
  #announce(): void {
    const goals = this.#whole;
    const now = JSON.stringify(goals);
    if (goals.length === 0 || now === this.#announced) return;
    this.#announced = now;
    const starters = goals.map(({ starter }) => starter);
    this.dispatchEvent(new RapportGoalsSetEvent(starters, this.answersInEvents ? goals : undefined));
  }

  /** Answers in the person's stead. */
  #answer(session: FormSession, given: Given): void {
    this.#inTheirStead = true;
    for (const [id, answer] of Object.entries(given)) session.answer(id, answer);
    this.#inTheirStead = false;
  }

  #settle(session: FormSession): void {
    this.#inTheirStead = true;
    deriveAnswers(session, this.#soFar.known);
    this.#inTheirStead = false;
  }

  #host(session: FormSession): PageContext {
    return {
      ...this.viewOf(session),
      ...{ soFar: this.#soFar, shown: this.shown, later: this.later },
      ...{ renderBack: this.renderBack, ways: this.#ways },
      show: (change) => {
        this.shown = { ...this.shown, ...change };
      },
      answer: (given, focus) => {
        this.#answer(session, given);
        if (focus) void this.#focusOn(focus);
      },
      focusTitle: () => {
        this.focusNext('.title');
      },
    };
  }

  /** The button that was pressed is gone, or the words around it changed: focus goes to what it changed. */
  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rapport-goals': RapportGoals;
  }
}
