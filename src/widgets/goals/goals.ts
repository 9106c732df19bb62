import type { CSSResultGroup, PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { again } from '../../element/again.js';
import { PartElement } from '../../flow/part-element.js';
import { weekWords } from '../../i18n/en/fields/ahead.js';
import { goals as words } from '../../i18n/en/goals.js';
import { goalSummary } from '../../i18n/goal-words.js';
import { registerWords } from '../../i18n/words-controller.js';
import type { Answer, Answers } from '../../model/form/answers.js';
import type { Definition } from '../../model/form/definition.js';
import { withWords } from '../../model/form/preset.js';
import type { FormSession } from '../../model/form/session.js';
import { textIn } from '../../model/form/text.js';
import type { Goal } from '../../model/goals/goal.js';
import { joinSlots, slotsIn, suffixOf, withoutSlot, withSlots } from '../../model/goals/slots.js';
import type { Outcomes } from '../../model/journey/parts.js';
import type { SummaryRow, SummarySection } from '../../model/journey/summary.js';
import type { Gathered } from '../../model/submission/build.js';
import { goal as goalTheme } from '../../theme/goal.js';
import { RapportGoalsSetEvent } from './events.js';
import { answersFrom } from './goal-from-answers.js';
import { allGoalFaults } from './goal-faults.js';
import { goalsStyles } from './goals.styles.js';
import type { GoalsHost } from './goals-host.js';
import { renderGoals } from './pages.js';
import { clearedBy, settle, slotOf, Workshop } from './workshop.js';

registerWords('en', 'goals', { ...weekWords, ...words });

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
  static override readonly pieces = [...PartElement.pieces, 'goals', 'goals-later'];
  static override readonly prepareOn = [...PartElement.prepareOn, 'goals'];

  /** Goals that were set before, with what was measured since: for somebody who comes back. Checked by the schema. */
  @property({ attribute: false }) goals: readonly Goal[] | undefined;

  protected override readonly partName = 'goals';
  protected override readonly check = allGoalFaults;

  /** Words of the last move of a stone; the outcomes being changed; what can be brought back; and the like. */
  @state() private shown: GoalsHost['shown'] = { moved: '', open: new Set(), replanned: new Set() };

  /** The pages after the first, once they are here. */
  @state() private later: GoalsHost['later'];

  /** True while one page is changed from the page of all goals. */
  #editing = false;
  /** True while a date is taken together with its small wins. */
  #taking = false;
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
    this.#editing = false;
    this.#announced = '';
    this.shown = { moved: '', open: new Set(), replanned: new Set() };
    super.reset();
  }

  protected override get pagesAfter(): readonly string[] {
    return ['yours', ...super.pagesAfter];
  }

  get #shop(): Workshop {
    const { say, language, country: region } = this;
    return new Workshop(this.session, this.journey, { say, language, region });
  }

  /** Two-letter country code: the attribute, else what the language says. */
  protected get country(): string {
    return this.region || (new Intl.Locale(this.language).region ?? '');
  }

  protected override async prepare(signal: AbortSignal): Promise<void> {
    const fresh = this.goals !== this.#given;
    if (fresh && this.goals !== undefined) {
      const { readGoals } = await import('./given-goals.js');
      this.answers = joinSlots(readGoals(this.goals).map(answersFrom));
      this.#given = this.goals;
    }
    await super.prepare(signal);
    if (signal.aborted || !this.session) return;
    this.#taking = true;
    settle(this.session, this.#shop.situation);
    this.#taking = false;
    if (fresh) this.session.go('back');
  }

  protected override async loadDefinition(): Promise<Definition> {
    const { structure, words: said } = await import('../../i18n/en/presets/goals.entry.js');
    return withSlots(withWords(structure, said), ({ id, title, short = title }, slot) => ({
      title: id === 'goal' ? this.say('another-title') : title,
      short: this.say('another-short', textIn(short, this.language), slot),
    }));
  }

  async #fetchLater(): Promise<void> {
    this.later ??= await again(() => import('./later.js'));
  }

  /** Goals are put into words at the end: by those of the later pages. */
  protected override async loadFinish() {
    const [finish] = await Promise.all([super.loadFinish(), this.#fetchLater()]);
    return finish;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What was said about one page does not stand on the next.
    if (this.session && this.session.page !== this.shown.page)
      this.shown = { ...this.shown, page: this.session.page, moved: '', open: new Set(), sorry: false };
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
    return (this.session && renderGoals(this.#host(this.session), true)) ?? '';
  }

  protected override tellChange(question: string): void {
    super.tellChange(question);
    const { session } = this;
    if (!session || this.#taking) return;
    const resized = !question.startsWith('confidence') && this.shown.resized === true;
    this.shown = { ...this.shown, resized, removed: undefined };
    this.#taking = true;
    for (const id of clearedBy(question)) session.answer(id, undefined);
    settle(session, this.#shop.situation);
    this.#taking = false;
  }

  protected override pageDone(page: string): string | undefined {
    const { session } = this;
    if (!session) return undefined;
    if (page === 'yours' || this.#announced) this.#announce();
    const slot = slotOf(page);
    if (!this.#editing || slot === undefined) return undefined;
    const amiss = session.allFaults.map((fault) => session.pageOf(fault.question));
    const open = amiss.find((each) => each !== undefined && slotOf(each) === slot);
    this.#editing = open !== undefined;
    return open ?? 'yours';
  }

  protected override summary(): readonly SummarySection[] {
    const { say, language } = this;
    if (!this.later) return [];
    const goals = this.#shop.whole;
    const later: SummaryRow = { label: say('goal-row'), words: say('goal-later'), own: false };
    const title = (index: number) =>
      goals.length > 1 ? say('another-short', say('goal-title'), index + 1) : say('goal-title');
    if (goals.length === 0) return [{ id: 'yours', title: title(0), rows: [later] }];
    return goals.map((goal, index) => ({
      id: 'yours',
      title: title(index),
      rows: goalSummary(goal, { say, language }, '\n'),
    }));
  }

  protected override gather(): Gathered {
    return { widget: 'rapport-goals', answers: {}, results: [], goals: this.#shop.whole };
  }

  protected override outcome(): Outcomes['goals'] {
    return { goals: this.#shop.whole };
  }

  /** Tells the page which goals there are, once for each change of them. */
  #announce(): void {
    const goals = this.#shop.whole;
    const now = JSON.stringify(goals);
    if (goals.length === 0 || now === this.#announced) return;
    this.#announced = now;
    const starters = goals.map(({ starter }) => starter);
    this.dispatchEvent(new RapportGoalsSetEvent(starters, this.answersInEvents ? goals : undefined));
  }

  #host(session: FormSession): GoalsHost {
    const replace = (answers: Answers, page: string) => {
      session.replace(answers);
      session.go(page);
      this.focusNext('.title');
    };
    return {
      ...this.viewOf(session),
      shop: this.#shop,
      shown: this.shown,
      later: this.later,
      show: (change) => {
        this.shown = { ...this.shown, ...change };
      },
      take: (answers, focus) => {
        this.#taking = true;
        for (const [id, answer] of Object.entries<Answer | undefined>(answers)) session.answer(id, answer);
        this.#taking = false;
        if (focus) void this.#focusOn(focus);
      },
      edit: (page) => {
        this.#editing = true;
        session.go(page);
      },
      add: () => {
        const { answers } = session;
        const slot = answers.starter === 'later' ? 1 : slotsIn(answers).length + 1;
        if (slot === 1) session.answer('starter', undefined);
        else session.answer('count', slot);
        session.go(`goal${suffixOf(slot)}`);
      },
      remove: (slot) => {
        const { answers } = session;
        const rest = withoutSlot(answers, slot);
        replace(rest, Object.keys(rest).length > 0 ? 'yours' : 'goal');
        this.shown = { ...this.shown, page: session.page, removed: answers };
      },
      undo: () => {
        if (this.shown.removed) replace(this.shown.removed, 'yours');
        this.shown = { ...this.shown, page: session.page, removed: undefined };
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
