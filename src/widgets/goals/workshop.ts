import { inOwnWords } from '../../i18n/goal-words.js';
import { levelWords } from '../../i18n/level-words.js';
import type { Say } from '../../i18n/words.js';
import { isList, type Answers, writtenOf } from '../../model/form/answers.js';
import { isDate } from '../../model/form/date.js';
import { questionsOf } from '../../model/form/definition.js';
import type { FormSession } from '../../model/form/session.js';
import { textIn } from '../../model/form/text.js';
import { days as week, type Day } from '../../model/form/week.js';
import { ageOn } from '../../model/goals/dates.js';
import type { Goal } from '../../model/goals/goal.js';
import { localMeasure } from '../../model/goals/measures.js';
import { slotAnswers, slotsIn, suffixOf } from '../../model/goals/slots.js';
import { starterIn } from './goal-choice.js';
import { answerTo } from '../../model/journey/from-answers.js';
import type { JourneyStore } from '../../model/journey/store.js';
import { suggestedFor } from './dress.js';
import { goalFrom } from './goal-from-answers.js';
import { pathIn, type Path } from './goal-path.js';
import type { GoalSlot } from './yours-page.js';

/** Which goal a page is about; undefined for the pages about all of them. */
export function slotOf(page: string): number | undefined {
  const [, slot = '1'] = /^(?:goal|path|plan)(?:-([2-4]))?$/.exec(page) ?? [undefined, ''];
  return slot ? Number(slot) : undefined;
}

/** What an answer makes meaningless: numbers in another unit, and dates of small wins on another way. */
export function clearedBy(question: string): string[] {
  const [, id = '', suffix = ''] = /^(.*?)(-[2-4])?$/.exec(question) ?? [];
  const all = ['starter', 'habit', 'measure'].includes(id);
  const way = ['baseline', 'target', 'by'].includes(id);
  const ids = [
    ...(id === 'starter' || id === 'habit' ? ['measure'] : []),
    ...(all ? ['baseline', 'target'] : []),
    ...(all || way ? ['dates'] : []),
  ];
  return ids.map((each) => each + suffix);
}

/** What is known of the person beside the answers. */
export interface Known {
  /** In full years. */
  age: number | undefined;
  region: string;
}

/** A prefill may hold anything. What nobody sees on a page nobody could put right, so what is none of ours goes. */
function clean(session: FormSession): void {
  const { answers } = session;
  const { count } = answers;
  if (count !== undefined && count !== slotsIn(answers).length)
    session.answer('count', slotsIn(answers).length);
  for (const id of ['of', 'was', 'progress', 'dates', 'set-on'].flatMap((each) =>
    [1, 2, 3, 4].map((slot) => each + suffixOf(slot)),
  )) {
    const kept = answers[id];
    const wrong = typeof kept !== 'string' || (id.startsWith('set-on') && !isDate(kept));
    if (kept !== undefined && wrong) session.answer(id, undefined);
  }
}

/** Fills in what nobody needs to be asked: a measure in the units of the region, and an age that is known. */
export function settle(session: FormSession, { age, region }: Known): void {
  clean(session);
  for (const slot of slotsIn(session.answers)) {
    const answers = slotAnswers(session.answers, slot);
    const suffix = suffixOf(slot);
    const starter = starterIn(answers);
    const first = starter?.measures[0];
    const local = first && localMeasure(first, region);
    // Numbers that are there already were meant in the unit that stands without a region.
    const open = answers.measure === undefined && answers.baseline === undefined;
    if (open && local !== first && local !== undefined) session.answer(`measure${suffix}`, local);
    if (answers.starter === 'weight' && age !== undefined)
      session.answer(`adult${suffix}`, age >= 18 ? 'yes' : 'no');
  }
}

/** All that the pages of the goals read: the answers of each goal, and what they make. */
export class Workshop {
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

  get later(): boolean {
    return this.goals.length === 0;
  }

  get situation() {
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
