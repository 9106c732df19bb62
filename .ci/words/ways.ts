import { ratherNotSay, type Answer, type Answers } from '../../src/model/form/answers.js';
import type { Definition, Question } from '../../src/model/form/definition.js';
import { visibleOptions, visibleQuestions } from '../../src/model/form/visible.js';

/** `shortest`: only what is required, answered so that the least comes up. `longest`: everything, and the most. */
export type Way = 'shortest' | 'longest';

const anAdult = '1974-05-17';
const aChild = '2015-05-17';

/** Answers worth trying, the plainest first. An empty list: nothing that anybody says here opens anything. */
function candidates(question: Question, answers: Answers): readonly Answer[] {
  switch (question.kind) {
    case 'single-choice':
    case 'select':
      return visibleOptions(question.options, answers).map(({ id }) => id);
    case 'yes-no':
      return ['no', 'yes'];
    case 'multiple-choice': {
      const { none } = question;
      const ids = visibleOptions(question.options, answers).flatMap(({ id }) => (id === none ? [] : id));
      return [...(none === undefined ? [] : [[none]]), ...ids.map((id) => [id]), ids];
    }
    case 'body':
      return [['none'], ['knee-left'], ...(question.sensitive ? [[ratherNotSay]] : [])];
    case 'date':
      return [anAdult, aChild];
    case 'consent':
      return [true];
    case 'scale':
      return [5];
    case 'bipolar':
      return [0];
    case 'number':
      return [10];
    case 'text':
    case 'long-text':
      return ['Some words'];
    default:
      return [];
  }
}

/**
 * The answers of somebody on one of two ways. It looks one answer ahead, which is as far as the conditions of a form
 * go: a page that only two answers together open may be missed.
 * @param today - YYYY-MM-DD.
 * @param amount - How much there is to read for somebody who has said this.
 * @param isAsked - False for what a form keeps for itself.
 */
export function answersOn(
  way: Way,
  definition: Definition,
  today: string,
  amount: (answers: Answers) => number,
  isAsked: (question: Question) => boolean = () => true,
): Answers {
  const answers: Record<string, Answer> = {};
  // Each answer may bring up more questions further down.
  for (const question of definition.sections.flatMap(({ questions }) => questions)) {
    if (!visibleQuestions(definition, answers, today).some(({ id }) => id === question.id)) continue;
    if (!isAsked(question) || (way === 'shortest' && !question.required)) continue;
    let best: { answer: Answer; opens: number } | undefined;
    for (const answer of candidates(question, answers)) {
      const opens = amount({ ...answers, [question.id]: answer });
      if (!best || (way === 'shortest' ? opens < best.opens : opens > best.opens)) best = { answer, opens };
    }
    if (best) answers[question.id] = best.answer;
  }
  return answers;
}
