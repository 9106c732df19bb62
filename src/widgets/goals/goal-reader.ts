import { inOwnWords } from '../../i18n/format-goal.js';
import type { Say } from '../../i18n/messages.js';
import { systemClock, type Clock } from '../../model/clock.js';
import { isList, type Answers, writtenOf } from '../../model/form/answers.js';
import { questionsOf } from '../../model/form/definition.js';
import type { FormSession } from '../../model/form/session.js';
import { textIn } from '../../model/form/text.js';
import { days as week, type Day } from '../../model/form/week.js';
import { answersOfGoal } from '../../model/goals/goal-index.js';
import { ageFrom } from '../../model/flow/age-from.js';
import { answerByRole } from '../../model/flow/from-answers.js';
import { isDoctorFirst } from '../../model/flow/readiness-from.js';
import { recentChangesIn } from '../../model/flow/recent-changes.js';
import type { FilledForm } from '../../model/flow/parts.js';
import { suggestedFor } from './adapt-question.js';
import { starterIn } from './goal-answers.js';
import type { KnownOfPerson } from './goal-issues.js';

/** What the goals are read from, and the language they are put into words in. */
export interface Source {
  session: FormSession | undefined;
  /** The intake of the same flow, where there is one: what is known of the person. */
  intake: FilledForm | undefined;
  say: Say;
  /** BCP 47 tag. */
  language: string;
  /** Two-letter country code; empty where none is known. */
  region: string;
  /** The machine's own unless told. */
  clock?: Clock;
}

/** What an intake says that the limits of a goal ask: whether somebody is of age, and whether a body has much to bear. */
export const knownOfPerson = (intake: FilledForm | undefined, today: string): KnownOfPerson => ({
  age: intake ? ageFrom(intake.definition, intake.answers, today).group : 'unknown',
  recent: intake !== undefined && recentChangesIn(intake.definition, intake.answers).length > 0,
});

/** The goals as far as they go, read from the answers: what the first page needs. See `GoalsMade` for the rest. */
export class GoalReader {
  readonly source: Source;
  readonly clock: Clock;
  readonly today: string;

  constructor(source: Source) {
    this.source = source;
    this.clock = source.clock ?? systemClock;
    this.today = this.clock.today();
  }

  /** What is known of the person beside the answers. */
  get known() {
    const { region, intake } = this.source;
    return {
      ...knownOfPerson(intake, this.today),
      doctorFirst: isDoctorFirst(intake),
      region,
      suggested: suggestedFor(this.#told('focus')),
    };
  }

  /** Days of the week that the person said are free; all, where nothing was said. */
  get days(): readonly Day[] {
    const slots = this.#told('week');
    return isList(slots) ? week.filter((day) => slots.some((slot) => slot.startsWith(`${day}-`))) : [];
  }

  /** The answers that count of one goal, by the ids of the first. */
  answersOf(slot: number): Answers {
    return answersOfGoal(this.source.session?.visibleAnswers ?? {}, slot);
  }

  /** What the goal is, in words: the person's own, or those on the card they chose. */
  textOf(slot: number): string {
    const { session, language } = this.source;
    const answers = this.answersOf(slot);
    const starter = starterIn(answers)?.id;
    if (starter === undefined) return '';
    if (inOwnWords(starter)) return writtenOf(answers['goal-words']);
    const option = (session ? questionsOf(session.definition) : [])
      .filter(({ id }) => id === 'starter' || id === 'habit')
      .flatMap((question) => (question.kind === 'single-choice' ? question.options : []))
      .find(({ id }) => id === starter);
    return option ? textIn(option.label, language) : '';
  }

  #told(role: 'focus' | 'week') {
    const { intake } = this.source;
    return intake && answerByRole(intake.definition, intake.answers, role);
  }
}
