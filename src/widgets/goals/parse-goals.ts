import * as z from 'zod/mini';
import { ConfigurationError } from '../../element/configuration-error.js';
import type { Answers } from '../../model/form/answers.js';
import { goalSchema } from '../../model/goals/goal.js';
import { joinGoals, maxGoals } from '../../model/goals/goal-index.js';
import { readAs } from '../../model/issue.js';
import { keyName } from '../../model/key-name.js';
import { answersFrom } from './goal-from-answers.js';

const givenSchema = z.array(goalSchema).check(z.maxLength(maxGoals));

/**
 * Reads, as answers, the goals that a page gives to somebody who comes back. Fetched only where there are some.
 * @throws {ConfigurationError} that names the place of the fault; never what stood there.
 */
export function parseGoals(given: unknown): Answers {
  const parsed = readAs(givenSchema, given, keyName);
  if (!parsed.ok) {
    const { path, problem } = parsed;
    throw new ConfigurationError(
      'goals',
      'something else',
      `up to ${maxGoals} goals; ${path || 'the list'}: ${problem}`,
    );
  }
  if (new Set(parsed.data.map(({ id }) => id)).size < parsed.data.length)
    throw new ConfigurationError('goals', 'an id twice', 'goals with an id each');
  return joinGoals(parsed.data.map(answersFrom));
}
