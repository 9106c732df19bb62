import fc from 'fast-check';
import { notSure, ratherNotSay, type Answer, type Answers } from '../src/model/form/answers.js';
import { questionsOf, type Definition, type Question } from '../src/model/form/definition.js';
import { see } from '../src/model/form/visible.js';
import { slots } from '../src/model/form/week.js';

/** What people write: several scripts, an emoji, quotes; no white space at the ends, which a field may trim. */
const written = fc
  .array(fc.constantFrom('walk', 'my knee', 'Zoë', 'ماء', '😀', '“slow”', "I'd", '<b>', '&amp;', '12'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));

function answerTo(question: Question): fc.Arbitrary<Answer> {
  const rather = question.sensitive ? [ratherNotSay] : [];
  switch (question.kind) {
    case 'text':
      return written.map((text) => text.slice(0, question.maxLength ?? 200).trim());
    case 'long-text':
      return written;
    case 'email':
      return fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.example$/);
    case 'phone':
      return fc.stringMatching(/^\+44 1632 960\d{3}$/);
    case 'date':
      return fc
        .date({ min: new Date('2000-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case 'number':
      return fc.integer({ min: question.min ?? 0, max: question.max ?? 100 });
    case 'choice':
      return fc.constantFrom(...question.options.map((option) => option.id), ...rather);
    case 'choices': {
      const alone = [...(question.none === undefined ? [] : [question.none]), ...rather];
      const ids = question.options.map((option) => option.id).filter((id) => !alone.includes(id));
      const some = fc.subarray(ids, { minLength: 1, maxLength: Math.min(4, ids.length) });
      return alone.length === 0
        ? some
        : fc.oneof(
            { weight: 4, arbitrary: some },
            fc.constantFrom(...alone).map((id) => [id]),
          );
    }
    case 'yes-no':
      return fc.constantFrom('yes', 'no', ...rather);
    case 'scale':
      return fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, notSure);
    case 'lean':
      return fc.constantFrom(-2, -1, 0, 1, 2);
    case 'week':
      return fc.subarray([...slots], { minLength: 1, maxLength: 4 });
    case 'consent':
      return fc.constant(true);
  }
}

/** Valid answers to a form: some questions left open, none answered that this person does not see. */
export const answersTo = (definition: Definition): fc.Arbitrary<Answers> =>
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
      return see(definition, given as Answers).answers;
    });
