import { isAnswered, type Answers } from './answers.js';
import { comparisonsIn, holds } from './condition.js';
import type { Definition } from './definition.js';
import type { Text } from './text.js';

/** Answers that hardly fit together, as a check of the form found them. The person may keep them. */
export interface Mismatch {
  id: string;
  /** What does not fit, said to the person. */
  says: Text;
  /** Ids of the questions that it is about, in the order of the check. */
  questions: readonly string[];
}

/**
 * What does not fit in these answers, by the form's own `checks`, in their order.
 * @param answers - Those that count: see `evaluateVisibility`.
 * @param today - YYYY-MM-DD, for conditions that look at an age.
 */
export const mismatchesIn = (
  { checks = [] }: Pick<Definition, 'checks'>,
  answers: Answers,
  today?: string,
): Mismatch[] =>
  checks
    .filter(({ when }) => holds(when, answers, today))
    .map(({ id, says, when }) => ({
      id,
      says,
      questions: [...new Set(comparisonsIn(when).map(({ question }) => question))].filter((question) =>
        isAnswered(answers[question]),
      ),
    }));
