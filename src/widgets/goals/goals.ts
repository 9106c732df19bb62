import type { CSSResultGroup } from 'lit';
import { state } from 'lit/decorators.js';
import { renderSection } from '../../controls/section.js';
import { PartElement } from '../../flow/part-element.js';
import { goals as words } from '../../i18n/en/goals.js';
import { goalSummary, inOwnWords } from '../../i18n/goal-words.js';
import { registerWords } from '../../i18n/words-controller.js';
import type { Definition } from '../../model/form/definition.js';
import { withWords } from '../../model/form/preset.js';
import type { FormSession } from '../../model/form/session.js';
import { textIn } from '../../model/form/text.js';
import type { Goal } from '../../model/goals/goal.js';
import { answerTo } from '../../model/journey/from-answers.js';
import type { Outcomes } from '../../model/journey/store.js';
import type { SummaryRow, SummarySection } from '../../model/journey/summary.js';
import type { Gathered } from '../../model/submission/build.js';
import { goal as goalTheme } from '../../theme/goal.js';
import { dress, suggestedFor } from './dress.js';
import { RapportGoalsSetEvent } from './events.js';
import { goalFaults, goalFrom, pathIn } from './goal-from-answers.js';
import { goalsStyles } from './goals.styles.js';
import { renderPathPage } from './path-page.js';
import { renderPlan } from './plan-card.js';

registerWords('en', 'goals', words);

/**
 * Helps somebody to set one goal: what they would love to be able to do, from where to where, how sure they are, the
 * small wins on the way, and a plan for the hard day.
 *
 * @tag rapport-goals
 * @slot - What shows until the goal setter is ready, and stays if it never is: a phone number, a link.
 * @fires {RapportReadyEvent} rapport-ready - The goal setter can be used.
 * @fires {RapportStepEvent} rapport-step - Another page is shown.
 * @fires {RapportChangeEvent} rapport-change - An answer changed.
 * @fires {RapportGoalsSetEvent} rapport-goals-set - The goal and its path are set.
 * @fires {RapportSubmitEvent} rapport-submit - Send was pressed; can be cancelled.
 * @fires {RapportDeliveredEvent} rapport-delivered - The practice has it.
 * @fires {RapportQueuedEvent} rapport-queued - Offline: it waits.
 * @fires {RapportFailedEvent} rapport-failed - It could not be sent.
 * @cssprop [--rapport-accent] - The one colour from which all others come.
 */
export class RapportGoals extends PartElement {
  static override styles: CSSResultGroup = [PartElement.styles, goalTheme, goalsStyles];
  static override readonly pieces = [...PartElement.pieces, 'goals'];

  protected override readonly partName = 'goals';
  protected override readonly check = goalFaults;

  /** True when the path was just made smaller: the ruler then says so and asks again. */
  @state() private resized = false;

  get #today(): string {
    return new Date().toISOString().slice(0, 10);
  }

  /** What the goal is, in words: the person's own, or those on the card they chose. */
  get #text(): string {
    const { definition, countedAnswers } = this.session ?? {};
    const { starter, 'goal-words': own } = countedAnswers ?? {};
    if (inOwnWords(String(starter))) return String(own ?? '');
    const asked = definition?.sections[0]?.questions.find(({ id }) => id === 'starter');
    const option = asked?.kind === 'choice' && asked.options.find(({ id }) => id === starter);
    return option ? textIn(option.label, this.language) : '';
  }

  get #goal(): Goal | undefined {
    return this.session && goalFrom(this.session.countedAnswers, this.#text, this.#today);
  }

  protected override async loadDefinition(): Promise<Definition> {
    const preset = await import('../../i18n/en/presets/goals.entry.js');
    return withWords(preset.structure, preset.words);
  }

  protected override get continueWords(): string {
    return this.session?.page === 'path' ? this.say('goal-save') : super.continueWords;
  }

  protected override renderPage(session: FormSession): unknown {
    const { current, countedAnswers: answers } = session;
    if (!current) return super.renderPage(session);
    const { say, language, resized } = this;
    const today = this.#today;
    const path = pathIn(answers, today);
    const intake = this.journey?.outcomes.intake;
    const suggested = suggestedFor(intake && answerTo(intake.definition, intake.answers, 'focus'));
    const situation = { answers, say, language, suggested, path, resized };
    const section = {
      ...current,
      questions: current.questions.map((question) => dress(question, situation)),
    };
    const view = this.viewOf(session);
    if (session.page !== 'path') return renderSection(view, section);
    return renderPathPage(
      { ...view, path, today, take: this.#makeSmaller, useDate: this.#useDate },
      section,
      this.#renderPlan('here'),
    );
  }

  protected override renderBeside(): unknown {
    const asking = this.session?.current && this.session.answers.starter !== 'later';
    return asking ? this.#renderPlan() : '';
  }

  #renderPlan(here?: 'here') {
    return renderPlan({ say: this.say, language: this.language, goal: this.#goal, text: this.#text }, here);
  }

  /** Another starter or measure is counted in another unit: numbers given before would mean something else. */
  protected override tellChange(question: string): void {
    super.tellChange(question);
    if (question === 'confidence') this.resized = false;
    if (question !== 'starter' && question !== 'measure') return;
    this.session?.answer('baseline', undefined);
    this.session?.answer('target', undefined);
  }

  protected override pageDone(page: string): void {
    const goal = page === 'path' ? this.#goal : undefined;
    if (goal)
      this.dispatchEvent(new RapportGoalsSetEvent([goal.starter], this.answersInEvents ? [goal] : undefined));
  }

  protected override summary(): readonly SummarySection[] {
    const { say, language } = this;
    const goal = this.#goal;
    const later: SummaryRow = { label: say('goal-row'), words: say('goal-later'), own: false };
    const rows = goal ? goalSummary(goal, { say, language }) : [later];
    return [{ id: 'goal', title: say('goal-title'), rows }];
  }

  protected override gather(): Gathered {
    return { widget: 'rapport-goals', answers: {}, results: [], goals: this.#goal ? [this.#goal] : [] };
  }

  protected override outcome(): Outcomes['goals'] {
    return { goals: this.#goal ? [this.#goal] : [] };
  }

  #makeSmaller = (change: { target?: number; by?: string }): void => {
    for (const [question, answer] of Object.entries(change)) this.session?.answer(question, answer);
    this.session?.answer('confidence', undefined);
    this.resized = true;
    void this.#focusOn('#q-confidence');
  };

  #useDate = (date: string): void => {
    this.session?.answer('by', date);
    void this.#focusOn('#q-by');
  };

  /** The button that was pressed is gone: focus goes to what it changed. */
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
