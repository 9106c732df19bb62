import * as z from 'zod/mini';
import { OwnerError } from '../../element/rapport-element.js';
import type { Answers } from '../../model/form/answers.js';
import { goalSchema } from '../../model/goals/goal.js';
import { joinSlots, mostGoals } from '../../model/goals/goal-index.js';
import { readAs } from '../../model/issue.js';
import { answersFrom } from './goal-from-answers.js';

const givenSchema = z.array(goalSchema).check(z.maxLength(mostGoals));

/**
 * Reads, as answers, the goals that a page gives to somebody who comes back. Fetched only where there are some.
 * @throws {OwnerError} that names the place of the fault; never what stood there.
 */
export function answersOfGoals(given: unknown): Answers {
  const parsed = readAs(givenSchema, given);
  if (!parsed.ok) {
    const { path, problem } = parsed;
    throw new OwnerError(
      'goals',
      'something else',
      `up to ${mostGoals} goals; ${path || 'the list'}: ${problem}`,
    );
  }
  if (new Set(parsed.data.map(({ id }) => id)).size < parsed.data.length)
    throw new OwnerError('goals', 'an id twice', 'goals with an id each');
  return joinSlots(parsed.data.map(answersFrom));
}
