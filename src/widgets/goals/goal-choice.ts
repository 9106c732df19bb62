import { type Answer, type Answers, writtenOf } from '../../model/form/answers.js';
import { isDate } from '../../model/form/date.js';
import type { Win } from '../../model/goals/goal.js';
import { measures, type Measure } from '../../model/goals/measures.js';
import { starters, type Starter } from '../../model/goals/starters.js';

/** A goal further off than five years is most likely a slip in the year. */
export const furthest = 1826;

/** The starter chosen; undefined before that, and where the goal is left for the first meeting. */
export function starterIn({ starter, habit }: Answers): Starter | undefined {
  const id = starter === 'habits' ? (habit === 'own-habit' ? 'habits' : habit) : starter;
  return starters.find((each) => each.id === id);
}

/** How the goal is counted: as the person chose, else as its starter suggests. */
export function measureIn(answers: Answers): Measure | undefined {
  const { measure = starterIn(answers)?.measures[0] } = answers;
  return starterIn(answers) && measures.find(({ id }) => id === measure);
}

/** The way of a goal in few words: as long as they are the same, its wins are too. */
export const signature = (measure: string, baseline: number, target: number, by: string): string =>
  [measure, baseline, target, by].join(' ');

/** Wins as they are kept among the answers: a value and a date each, such as `15=2026-12-06 40=2027-03-14`. */
export const keepWins = (wins: readonly Win[]): string =>
  wins.map(({ value, by }) => `${value}=${by}`).join(' ');

/** The same read back; empty where there is nothing, or something else. */
export function winsKept(kept: Answer | undefined): Win[] {
  const wins = writtenOf(kept)
    .split(' ')
    .map((each) => each.split('='))
    .map(([value = '', by = '']) => ({ value: Number.parseFloat(value), by }));
  return wins.every(({ value, by }) => Number.isFinite(value) && isDate(by)) ? wins : [];
}
