import fc from 'fast-check';
import type { Answer, Answers } from '../src/model/form/answers.js';
import { questionsOf, type Definition, type Question } from '../src/model/form/definition.js';
import { evaluateVisibility } from '../src/model/form/visible.js';
import { exampleOf } from './kinds/index.js';

/** What people write: several scripts, an emoji, quotes; no white space at the ends, which a field may trim. */
const written = fc
  .array(fc.constantFrom('walk', 'my knee', 'Zoë', 'ماء', '😀', '“slow”', "I'd", '<b>', '&amp;', '12'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));

/** Right answers to one question. */
export const answerTo = (question: Question): fc.Arbitrary<Answer> =>
  exampleOf(question.kind).answers(question, { fc, written, answerTo });

/**
 * Valid answers to a form: some questions left open, none answered that this person does not see.
 * @param today - The day on which they are given, YYYY-MM-DD: it decides who is under age.
 */
export const answersTo = (definition: Definition, today = '2026-11-22'): fc.Arbitrary<Answers> =>
  fc
    .record(
      Object.fromEntries(
        questionsOf(definition).map((question) => [
          question.id,
          question.required ? answerTo(question) : fc.option(answerTo(question), { nil: undefined, freq: 2 }),
        ]),
      ) as Record<string, fc.Arbitrary<Answer | undefined>>,
    )
    .map((answers) => {
      const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
      return evaluateVisibility(definition, given as Answers, today).answers;
    });
