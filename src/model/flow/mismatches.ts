import type { Answers } from '../form/answers.js';
import { mismatchesIn, type Mismatch } from '../form/checks.js';
import { questionsOf, type Definition } from '../form/definition.js';
import type { AgeContradiction } from '../safety/minor.js';
import { ageFrom } from './age-from.js';

/** Answers that hardly fit together. What they say of somebody's age has its words with us, the rest with the form. */
export type AnyMismatch = Mismatch | (Omit<Mismatch, 'says'> & { age: AgeContradiction });

const ageRoles: readonly (string | undefined)[] = ['adult', 'birth-date', 'filled-by'];

/**
 * What does not fit in a filled form: what it says of somebody's age, then what its own checks find.
 * @param answers - Those that count: see `evaluateVisibility`.
 * @param today - YYYY-MM-DD.
 */
export function allMismatches(definition: Definition, answers: Answers, today: string): AnyMismatch[] {
  const { contradiction: age } = ageFrom(definition, answers, today);
  const told = questionsOf(definition).filter(
    ({ id, kind, role }) => ageRoles.includes(role) && kind !== 'text' && answers[id] !== undefined,
  );
  return [
    ...(age ? [{ id: 'age', age, questions: told.map(({ id }) => id) }] : []),
    ...mismatchesIn(definition, answers, today),
  ];
}
