import { systemClock } from '../../src/model/clock.js';
import type { Answer, Answers, Entry, PlainAnswer } from '../../src/model/form/answers.js';
import { bodyParts } from '../../src/model/form/body.js';
import type { Definition, Question } from '../../src/model/form/definition.js';
import { visibleQuestions } from '../../src/model/form/visible.js';

/** What brings up the questions that not everybody is asked. */
const openers: Answers = {
  'filled-by': 'helper',
  adult: 'no',
  focus: 'something-else',
  'talked-before': 'yes',
  movement: 'yes',
  'care-team': 'yes',
};

/** An answer of somebody who leaves nothing out. */
function fullAnswer(question: Question, places: readonly string[]): Answer {
  const { id } = question;
  switch (question.kind) {
    case 'text':
      return `Some words on ${id} 😀`.slice(0, question.maxLength);
    case 'long-text':
      return `“Much” to say\nabout ${id}, since März`;
    case 'email':
      return 'sam@example.com';
    case 'phone':
      return '+44 1632 960771';
    case 'date':
      return '2010-05-17';
    case 'single-choice':
      return question.options[0]!.id;
    case 'multiple-choice':
      return question.options.map((option) => option.id).filter((each) => each !== question.none);
    case 'yes-no':
      return 'no';
    case 'scale':
      return 6;
    case 'bipolar':
      return -2;
    case 'week':
      return ['tue-evening', 'thu-evening', 'sat-early'];
    case 'consent':
      return true;
    case 'body':
      return [...places];
    case 'matrix':
      return Object.fromEntries(
        question.rows.map((row, index) => [row.id, question.options[index % question.options.length]!.id]),
      );
    case 'ranking':
      return question.options.map((option) => option.id).slice(0, question.top);
    case 'group': {
      const said = question.questions.map((asked) => [asked.id, fullAnswer(asked, places) as PlainAnswer]);
      return places.map((of) => ({ of, ...(Object.fromEntries(said) as Entry) }));
    }
    default:
      throw new Error(`no preset asks a question of the kind ${question.kind}`);
  }
}

/**
 * The longest path through a preset: every branch open, every question answered. Somebody under 18 with a guardian,
 * helped by someone else, with these places on the body, all there are unless others are named.
 */
export function longestPath(definition: Definition, places = bodyParts): Answers {
  const answers: Record<string, Answer> = {};
  // Each answer may bring up more questions further down.
  for (const section of definition.sections)
    for (const question of section.questions)
      if (visibleQuestions(definition, answers, systemClock.today()).some(({ id }) => id === question.id))
        answers[question.id] = openers[question.id] ?? fullAnswer(question, places);
  return answers;
}
