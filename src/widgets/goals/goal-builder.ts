import { formatLevel } from '../../i18n/format-level.js';
import type { Goal } from '../../model/goals/goal.js';
import { goalIndexesIn, suffixOf } from '../../model/goals/goal-index.js';
import { starterIn } from './goal-answers.js';
import { goalFrom } from './goal-from-answers.js';
import { pathIn, type Path } from './goal-path.js';
import { GoalReader } from './goal-reader.js';

/** One goal as far as it goes. */
export interface BuiltGoal {
  /** From 1. */
  slot: number;
  /** What it is, in words; empty before that is chosen. */
  text: string;
  /** Whole, and with nothing amiss; undefined until then. */
  goal: Goal | undefined;
}

/** The same with what the answers make: paths, outcomes, and the goals themselves. Fetched with the later pages. */
export class GoalBuilder extends GoalReader {
  /** The goals that there are. One that is left for the first meeting is none. */
  get goals(): readonly BuiltGoal[] {
    const { session } = this.source;
    if (!session) return [];
    const amiss = session.allIssues.map(({ question }) => question);
    const slots = goalIndexesIn(session.visibleAnswers);
    const used = slots.map((slot) => this.answersOf(slot).of);
    return slots.flatMap((slot) => {
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
    return this.source.session?.answers.starter === 'later' && this.goals.length === 0;
  }

  pathOf(slot: number): Path | undefined {
    return pathIn(this.answersOf(slot), this.today, this.days);
  }

  /** The five outcomes as they are suggested, -2 first; none before there is a path. */
  levelsOf(slot: number): readonly { name: string; words: string }[] {
    const path = this.pathOf(slot);
    return path ? formatLevel(starterIn(this.answersOf(slot))?.id ?? '', path, this.source) : [];
  }

  /** The goal as soon as the answers make one, also where something in it needs another look. */
  draft(slot: number): Goal | undefined {
    const { today, days } = this;
    const levels = () => this.levelsOf(slot).map(({ words }) => words);
    return goalFrom(this.answersOf(slot), { text: this.textOf(slot), today, days, levels });
  }
}
