import type { CSSResult } from 'lit';
import { retryImport } from '../../element/retry-import.js';
import { Part } from '../../flow/part.js';
import { goals as messages } from '../../i18n/en/goals.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import { translatedForm } from '../../i18n/translated-form.js';
import { knownIn } from '../../model/flow/known.js';
import type { Outcomes } from '../../model/flow/parts.js';
import type { SummarySection } from '../../model/flow/summary.js';
import type { Answers } from '../../model/form/answers.js';
import type { Definition, Question } from '../../model/form/definition.js';
import { keptQuestions } from '../../model/form/presets/goals.js';
import type { FormSession } from '../../model/form/session.js';
import { textIn } from '../../model/form/text.js';
import type { Goal } from '../../model/goals/goal.js';
import { goalIndexOf, repeatForGoals, suffixOf } from '../../model/goals/goal-index.js';
import { goal as goalTheme } from '../../theme/goal.js';
import { goBackTo, BackStack } from './back-stack.js';
import { clearedBy, deriveAnswers } from './derive-answers.js';
import { RapportGoalsSetEvent } from './events.js';
import { allGoalIssues } from './goal-issues.js';
import type { Given } from './goal-path.js';
import { GoalReader, knownOfPerson } from './goal-reader.js';
import { goalsStyles } from './goals.styles.js';
import type { PageContext, UiState } from './page-context.js';
import { renderBeside, renderGoals } from './pages.js';

registerMessages('en', 'goals', messages);

/** What an owner may write for a goal setter. */
export interface GoalsOptions {
  goals: readonly Goal[] | undefined;
}

export const goalsPartStyles: CSSResult[] = [goalTheme, goalsStyles];

const freshPage = { did: undefined, writing: false, open: new Set<string>(), sorry: false };
const initialState: UiState = { ...freshPage, replanned: new Set() };

/** What is asked before a weight goal: we say that it is not sent, so it is in no event either. */
const weightScreening = /^(adult|eating|height|about-weight)(-[2-4])?$/;

const isKept = (id: string): boolean =>
  (keptQuestions as readonly string[]).includes(id.replace(/-[2-4]$/, ''));

/** One to four goals as a part of a flow, each as a path of small wins. */
export class GoalsPart extends Part<'goals', GoalsOptions> {
  override readonly name = 'goals';
  override readonly styles = goalsPartStyles;
  override readonly check = (answers: Answers, today: string) =>
    allGoalIssues(answers, today, knownOfPerson(knownIn(this.flow), today));
  override get trailingPages(): readonly string[] {
    return ['yours'];
  }

  #state = initialState;
  /** The pages after the first, once they are here. */
  #lazy: PageContext['later'];
  #renderProgressPage: PageContext['renderBack'];
  #fetchesProgressPage = false;
  readonly #backStack = new BackStack();
  /** True while answers are given in the person's stead: what follows from them is among them. */
  #derives = false;
  /** The goals that the owner gave last, and what they say as answers. */
  #given: readonly Goal[] | undefined;
  #isFresh = false;
  #announced = '';

  override get answers(): Answers {
    return Object.fromEntries(Object.entries(super.answers).filter(([id]) => !weightScreening.test(id)));
  }

  /** Reads what an owner gave. */
  override async checkOptions(): Promise<Answers | undefined> {
    const { goals } = this.host;
    return goals && (await import('./parse-goals.js')).parseGoals(goals);
  }

  override async load(): Promise<Definition> {
    const { goals, say, language } = this.host;
    this.#isFresh = goals !== this.#given;
    this.givenAnswers = this.#isFresh ? await this.checkOptions() : undefined;
    this.#given = goals;
    const { structure, text } = await import('../../i18n/en/presets/goals.entry.js');
    const form = await translatedForm('goals', { structure, text }, language);
    return repeatForGoals(form, ({ id, title, short = title }, index) => ({
      title: id === 'goal' ? say('another-title') : title,
      short: say('another-short', textIn(short, language), index),
    }));
  }

  /** What the form keeps for itself is never shown. */
  override controlsFor(questions: readonly Question[]): readonly Question[] {
    return questions.filter(({ id }) => !isKept(id));
  }

  override opened(session: FormSession, isNew: boolean): void {
    this.#derive(session);
    if (!this.#isFresh) return;
    this.#backStack.begin(this.#given && 'back');
    // One may come back to what one has begun: that stands over what the page gave.
    if (!isNew || !session.pages.includes('back')) return;
    session.go('back');
    this.host.firstInteraction.begin(); // whoever comes back begins on a page that comes with the later ones
  }

  /** What came before may have changed. */
  override entered(): void {
    if (this.session) this.#derive(this.session);
  }

  override async loadRest(): Promise<void> {
    this.#lazy ??= (await retryImport(() => import('./lazy-pages.js'))).lazyPages;
    this.host.requestUpdate();
  }

  override willUpdate(): void {
    const { page } = this.session ?? {};
    // What was said about one page does not stand on the next.
    if (page !== undefined && page !== this.#state.page) this.#state = { ...this.#state, ...freshPage, page };
    if (page === 'yours') this.#backStack.arrived();
    if (!this.#fetchesProgressPage && this.session?.pages.includes('back')) void this.#fetchProgressPage();
  }

  override reset(): void {
    this.#backStack.begin();
    this.#announced = '';
    this.#state = initialState;
  }

  override answered(question: string): void {
    const { session } = this;
    if (!session || this.#derives) return;
    const resized = !question.startsWith('confidence') && this.#state.resized === true;
    const cleared = clearedBy(question, session.answers);
    const did = Object.keys(cleared).length > 0 ? undefined : this.#state.did;
    this.#state = { ...this.#state, resized, removed: undefined, did };
    this.#answer(session, cleared);
    this.#derive(session);
  }

  override pageCompleted(page: string): string | undefined {
    const { session } = this;
    if (!session) return undefined;
    const index = goalIndexOf(page);
    const lazy = this.#lazy;
    if (lazy && index !== undefined && page.startsWith('path'))
      this.#answer(session, lazy.putWritten(lazy.make(this.#reader(session)), index));
    if (page === 'yours' || this.#announced) this.#announce();
    if (index === undefined) return undefined;
    if (!this.#backStack.editing) {
      this.#backStack.begin();
      // Numbers can show that a goal is about weight: the gentle questions then come first after all.
      const first = `goal${suffixOf(index)}`;
      return session.allIssues.some(({ question }) => session.pageOf(question) === first) ? first : undefined;
    }
    const open = session.allIssues
      .map(({ question }) => session.pageOf(question))
      .find((each) => each !== undefined && goalIndexOf(each) === index);
    if (open) this.#backStack.go(page, open);
    return open ?? 'yours';
  }

  override isFirstPage(session: FormSession): boolean {
    const from = this.#backStack.from(session.page);
    return from === undefined ? super.isFirstPage(session) : from === '';
  }

  override back(session: FormSession): boolean {
    const from = this.#backStack.from(session.page);
    if (from === undefined) return super.back(session);
    if (from !== '') goBackTo(from, session, this.#backStack);
    return from !== '';
  }

  override outcome(): Outcomes['goals'] {
    return { goals: this.#whole };
  }

  override summary(): readonly SummarySection[] {
    const { session } = this;
    return (session && this.#lazy?.summarise(this.#lazy.make(this.#reader(session)))) ?? [];
  }

  override get continueText(): string {
    return this.session?.page.startsWith('plan') ? this.host.say('goal-save') : super.continueText;
  }

  override stepTitle(page: string): string {
    return page === 'yours' ? this.host.say('yours-short') : super.stepTitle(page);
  }

  override renderPage(session: FormSession): unknown {
    return renderGoals(this.#context(session)) ?? super.renderPage(session);
  }

  override renderBeside(): unknown {
    const { session, flow } = this;
    return session && flow.at === this.name ? renderBeside(this.#context(session)) : undefined;
  }

  #reader(session: FormSession): GoalReader {
    const { say, language, practiceRegion } = this.host;
    // Units are those of the practice's country, else of the language's.
    const region = practiceRegion.slice(0, 2) || (new Intl.Locale(language).region ?? '');
    return new GoalReader({ session, intake: knownIn(this.flow), say, language, region });
  }

  /** The goals that are whole. What is handed over waits for the later pages, which make them. */
  get #whole(): Goal[] {
    const { session } = this;
    return (session && this.#lazy?.make(this.#reader(session)).whole) ?? [];
  }

  async #fetchProgressPage(): Promise<void> {
    this.#fetchesProgressPage = true;
    // Who comes back begins with it: its goals are made by the later pages, before anybody touches anything.
    const [{ renderProgressPage }] = await Promise.all([
      retryImport(() => import('./progress-page.js')),
      this.loadRest(),
    ]);
    this.#renderProgressPage = renderProgressPage;
    this.host.requestUpdate();
  }

  /** Tells the page which goals there are, once for each change of them. */
  #announce(): void {
    const goals = this.#whole;
    const now = JSON.stringify(goals);
    if (goals.length === 0 || now === this.#announced) return;
    this.#announced = now;
    const starters = goals.map(({ starter }) => starter);
    this.host.dispatchEvent(
      new RapportGoalsSetEvent(starters, this.host.answersInEvents ? goals : undefined),
    );
  }

  /** Answers in the person's stead. */
  #answer(session: FormSession, given: Given): void {
    this.#derives = true;
    for (const [id, answer] of Object.entries(given)) session.answer(id, answer);
    this.#derives = false;
  }

  #derive(session: FormSession): void {
    this.#derives = true;
    deriveAnswers(session, this.#reader(session).known);
    this.#derives = false;
  }

  #context(session: FormSession): PageContext {
    return {
      ...this.view(session),
      ...{ soFar: this.#reader(session), shown: this.#state, later: this.#lazy },
      ...{ renderBack: this.#renderProgressPage, ways: this.#backStack },
      show: (change) => {
        this.#state = { ...this.#state, ...change };
        this.host.requestUpdate();
      },
      answer: (given, focus) => {
        this.#answer(session, given);
        if (focus) void this.#focusOn(focus);
      },
      focusTitle: () => {
        this.host.focusAfterUpdate('title');
      },
    };
  }

  /** The button that was pressed is gone, or the words around it changed: focus goes to what it changed. */
  async #focusOn(selector: string): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
