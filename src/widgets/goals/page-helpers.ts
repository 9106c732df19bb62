import { nothing } from 'lit';
import { renderQuestion } from '../../questions/layout.js';
import { givenTo, type Given } from './goal-path.js';
import type { GoalContext } from './page-context.js';

/** A question of this goal, by its id in the first; nothing where it is not asked. */
export function ask(page: GoalContext, id: string) {
  const question = page.questions.find((each) => each.id === id + page.suffix);
  return question ? renderQuestion(page, question) : nothing;
}

/** Answers for this goal in the person's stead. `focus`: the question that takes the focus, or a selector. */
export function give({ slot, suffix, answer }: GoalContext, given: Given, focus?: string): void {
  answer(givenTo(slot, given), focus?.startsWith('.') ? focus : focus && `#q-${focus}${suffix}`);
}
