import { inOwnWords } from '../../i18n/goal-words.js';
import { levelWords } from '../../i18n/level-words.js';
import type { Say } from '../../i18n/words.js';
import { isList, type Answers, writtenOf } from '../../model/form/answers.js';
import { questionsOf } from '../../model/form/definition.js';
import type { FormSession } from '../../model/form/session.js';
import { textIn } from '../../model/form/text.js';
import { days as week, type Day } from '../../model/form/week.js';
import { ageOn } from '../../model/goals/dates.js';
import type { Goal } from '../../model/goals/goal.js';
import { slotAnswers, slotsIn, suffixOf } from '../../model/goals/slots.js';
import { answerTo } from '../../model/journey/from-answers.js';
import type { JourneyStore } from '../../model/journey/store.js';
import { suggestedFor } from './dress.js';
import { starterIn } from './goal-choice.js';
import { goalFrom } from './goal-from-answers.js';
import { pathIn, type Path } from './goal-path.js';

/** One goal as far as it goes. */
export interface GoalSlot {
  /** From 1. */
  slot: number;
  /** What it is, in words; empty before that is chosen. */
  text: string;
  /** Whole, and with nothing amiss; undefined until then. */
  goal: Goal | undefined;
}

/** The goals as far as they go, read from the answers: what the pages show, and what is handed over. */
export class GoalsSoFar {
  readonly today = new Date().toISOString().slice(0, 10);
  readonly #session: FormSession | undefined;
  readonly #journey: JourneyStore | undefined;
  readonly #speech: { say: Say; language: string };
  readonly #region: string;

  constructor(
    session: FormSession | undefined,
    journey: JourneyStore | undefined,
    { say, language, region }: { say: Say; language: string; region: string },
  ) {
    this.#session = session;
    this.#journey = journey;
    this.#speech = { say, language };
    this.#region = region;
  }

  /** The goals that there are, each as far as it goes. One that is left for the first meeting is none. */
  get goals(): readonly GoalSlot[] {
    const session = this.#session;
    if (!session) return [];
    const { countedAnswers, allFaults } = session;
    const amiss = allFaults.map(({ question }) => question);
    const used = slotsIn(countedAnswers).map((slot) => this.answersOf(slot).of);
    return slotsIn(countedAnswers).flatMap((slot) => {
      const answers = this.answersOf(slot);
      if (answers.starter === 'later') return [];
      const mine = (id: string) => (slot === 1 ? !/-[2-4]$/.test(id) : id.endsWith(suffixOf(slot)));
      const made = amiss.some(mine) ? undefined : this.draft(slot);
      let id = slot;
      while (used.includes(`goal-${id}`)) id += 1;
      const goal = made && (answers.of ? made : { ...made, id: `goal-${id}` });
      if (goal) used.push(goal.id);
      return [{ slot, text: this.textOf(slot), goal }];
    });
  }

  /** The goals that are whole: what is handed over and sent. */
  get whole(): Goal[] {
    return this.goals.flatMap(({ goal }) => goal ?? []);
  }

  /** True where somebody would rather choose a goal at the first meeting, and there is none yet. */
  get undecided(): boolean {
    return this.#session?.answers.starter === 'later' && this.goals.length === 0;
  }

  /** What is known of the person beside the answers. */
  get known() {
    return { age: this.#age, region: this.#region, suggested: suggestedFor(this.#told('focus')) };
  }

  /** Days of the week that the person said are free; all, where nothing was said. */
  get days(): readonly Day[] {
    const slots = this.#told('week');
    return isList(slots) ? week.filter((day) => slots.some((slot) => slot.startsWith(`${day}-`))) : [];
  }

  /** The answers that count of one goal, by the ids of the first. */
  answersOf(slot: number): Answers {
    return slotAnswers(this.#session?.countedAnswers ?? {}, slot);
  }

  pathOf(slot: number): Path | undefined {
    return pathIn(this.answersOf(slot), this.today, this.days);
  }

  /** What the goal is, in words: the person's own, or those on the card they chose. */
  textOf(slot: number): string {
    const answers = this.answersOf(slot);
    const starter = starterIn(answers)?.id;
    if (starter === undefined) return '';
    if (inOwnWords(starter)) return writtenOf(answers['goal-words']);
    const asked = this.#session ? questionsOf(this.#session.definition) : [];
    const option = asked
      .filter(({ id }) => id === 'starter' || id === 'habit')
      .flatMap((question) => (question.kind === 'choice' ? question.options : []))
      .find(({ id }) => id === starter);
    return option ? textIn(option.label, this.#speech.language) : '';
  }

  /** The five outcomes as they are suggested, -2 first; none before there is a path. */
  levelsOf(slot: number): readonly { name: string; words: string }[] {
    const path = this.pathOf(slot);
    return path ? levelWords(starterIn(this.answersOf(slot))?.id ?? '', path, this.#speech) : [];
  }

  /** The goal as soon as the answers make one, also where something in it needs another look. */
  draft(slot: number): Goal | undefined {
    const { today, days } = this;
    const levels = () => this.levelsOf(slot).map(({ words }) => words);
    return goalFrom(this.answersOf(slot), { text: this.textOf(slot), today, days, levels });
  }

  get #age(): number | undefined {
    const born = this.#told('birth-date');
    return typeof born === 'string' && born ? ageOn(born, this.today) : undefined;
  }

  #told(role: 'focus' | 'week' | 'birth-date') {
    const intake = this.#journey?.outcomes.intake;
    return intake && answerTo(intake.definition, intake.answers, role);
  }
}
