import { isEntries, writtenOf, type Answer, type Answers, type Entry } from '../../model/form/answers.js';
import { isDate } from '../../model/form/date.js';
import { isEatingLess, isWeightGoal, type GoalNature } from '../../model/goals/limits.js';
import { asBodyWeight, measures, type Measure } from '../../model/goals/measures.js';
import { saysAlcohol } from '../../model/goals/own-words.js';
import { starters, type Starter } from '../../model/goals/starters.js';
import { isOwn, maxWinLength, maxWins, type Win } from '../../model/goals/wins.js';

/** A goal further off than five years is most likely a slip in the year. */
export const furthest = 1826;

/** The starter chosen; undefined before that, and where the goal is left for the first meeting. */
export function starterIn({ starter, habit }: Answers): Starter | undefined {
  const id = starter === 'habits' ? (habit === 'own-habit' ? 'habits' : habit) : starter;
  return starters.find((each) => each.id === id);
}

/** How it was chosen to be counted, else as its starter suggests. */
function chosenMeasure(answers: Answers): Measure | undefined {
  const { measure = starterIn(answers)?.measures[0] } = answers;
  return starterIn(answers) && measures.find(({ id }) => id === measure);
}

/** What tells what a goal is: words that stand there count only where the goal is in own words. */
function natureOf(answers: Answers): GoalNature | undefined {
  const starter = starterIn(answers)?.id;
  if (starter === undefined) return undefined;
  const { baseline, target } = answers;
  return {
    starter,
    measure: chosenMeasure(answers)?.id,
    ...(ownWordStarters.includes(starter) && { words: writtenOf(answers['goal-words']) }),
    ...(typeof baseline === 'number' && { baseline }),
    ...(typeof target === 'number' && { target }),
  };
}

const ownWordStarters = ['habits', 'first', 'own'];

/** Whether the goal is about what a body weighs, whatever it began from. */
export function isAboutWeight(answers: Answers): boolean {
  const nature = natureOf(answers);
  return nature !== undefined && isWeightGoal(nature);
}

/** Whether its words alone say so. */
export function saysItIsWeight(answers: Answers): boolean {
  const nature = natureOf(answers);
  return nature?.words !== undefined && isWeightGoal({ starter: nature.starter, words: nature.words });
}

/** Whether the goal is about fasting or calories. */
export function isAboutEatingLess(answers: Answers): boolean {
  const nature = natureOf(answers);
  return nature !== undefined && isEatingLess(nature);
}

/** Whether the goal's own words are about alcohol. */
export const isAboutAlcohol = (answers: Answers): boolean => saysAlcohol(natureOf(answers)?.words ?? '');

/** How the goal is counted. A goal about weight is counted as such, or its limits could not be looked at. */
export function measureIn(answers: Answers): Measure | undefined {
  const chosen = chosenMeasure(answers);
  if (!chosen || !isAboutWeight(answers)) return chosen;
  const id = asBodyWeight(chosen.id);
  return measures.find((each) => each.id === id);
}

/** The way of a goal in few words: as long as they are the same, its wins are too. */
export const pathFingerprint = (measure: string, baseline: number, target: number, by: string): string =>
  [measure, baseline, target, by].join(' ');

/** Wins as the answer that keeps them: an entry each, nearest first. */
export const keepWins = (wins: readonly Win[]): readonly Entry[] =>
  wins.map((win) =>
    isOwn(win)
      ? { text: win.text, day: win.by, ...(win.reached !== undefined && { 'done-on': win.reached }) }
      : { value: win.value, day: win.by },
  );

function winOf({ value, text, day: by, 'done-on': reached }: Entry): Win[] {
  if (typeof by !== 'string' || !isDate(by)) return [];
  if (typeof value === 'number' && Number.isFinite(value)) return [{ value, by }];
  if (typeof text !== 'string' || text === '') return [];
  const done = typeof reached === 'string' && isDate(reached) && { reached };
  return [{ text: text.slice(0, maxWinLength), by, ...done }];
}

/** The same read back; empty where there is nothing, or a page gave something of its own. */
export const winsKept = (kept: Answer | undefined): Win[] =>
  isEntries(kept) ? kept.slice(0, maxWins).flatMap(winOf) : [];

/** What stays of them when the way changes: those in the person's own words. */
export function ownKept(kept: Answer | undefined): Answer | undefined {
  const own = winsKept(kept).filter(isOwn);
  if (own.length === 0) return undefined;
  return own.length === (kept as readonly Entry[]).length ? kept : keepWins(own);
}
