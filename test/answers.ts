import fc from 'fast-check';
import { addressFields, addressNeeds, type AddressField } from '../src/model/form/address.js';
import {
  notSure,
  ratherNotSay,
  type Answer,
  type Answers,
  type Entry,
  type PlainAnswer,
} from '../src/model/form/answers.js';
import { bodyParts, nowhere } from '../src/model/form/body.js';
import { countries } from '../src/model/form/countries.js';
import {
  questionsOf,
  type Definition,
  type Question,
  type QuestionOf,
} from '../src/model/form/definition.js';
import { evaluateVisibility } from '../src/model/form/visible.js';
import { weekSlots } from '../src/model/form/week.js';

/** What people write: several scripts, an emoji, quotes; no white space at the ends, which a field may trim. */
const written = fc
  .array(fc.constantFrom('walk', 'my knee', 'Zoë', 'ماء', '😀', '“slow”', "I'd", '<b>', '&amp;', '12'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));

/** One entry: what is required, and some of the rest. */
const entry = ({ questions }: QuestionOf<'group'>): fc.Arbitrary<Entry> =>
  fc.record(
    Object.fromEntries(
      questions.map((question) => [question.id, answerTo(question) as fc.Arbitrary<PlainAnswer>]),
    ),
    {
      requiredKeys: [questions[0]!, ...questions.filter(({ required }) => required)].map(({ id }) => id),
      noNullPrototype: true,
    },
  );

/** An entry for every choice there could be: those that are not chosen do not count. */
const entriesFor = (group: QuestionOf<'group'>): fc.Arbitrary<Entry[]> =>
  fc.tuple(...bodyParts.map((of) => entry(group).map((each) => ({ of, ...each }))));

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
    case 'single-choice':
      return fc.constantFrom(...question.options.map((option) => option.id), ...rather);
    case 'multiple-choice': {
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
    case 'bipolar':
      return fc.constantFrom(-2, -1, 0, 1, 2);
    case 'week':
      return fc.subarray([...weekSlots], { minLength: 1, maxLength: 4 });
    case 'consent':
      return fc.constant(true);
    case 'time':
      return fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map((both) => both.map((each) => String(each).padStart(2, '0')).join(':'))
        .filter((time) => time >= (question.min ?? '') && time <= (question.max ?? '24'));
    case 'select':
      return fc.constantFrom(...question.options.map((option) => option.id), ...rather);
    case 'country':
      return fc.constantFrom(...countries, ...rather);
    case 'body':
      return fc.oneof(
        { weight: 4, arbitrary: fc.subarray([...bodyParts], { minLength: 1, maxLength: 4 }) },
        fc.constantFrom(nowhere, ...rather).map((id) => [id]),
      );
    case 'address': {
      const lines: readonly AddressField[] = question.fields ?? addressFields;
      const line = (field: AddressField) => (field === 'country' ? fc.constantFrom('GB', 'DE') : written);
      const model = Object.fromEntries(lines.map((field) => [field, line(field)]));
      const requiredKeys = [...addressNeeds.filter((field) => lines.includes(field)), lines[0]!];
      return fc.record(model, { requiredKeys, noNullPrototype: true }) as fc.Arbitrary<Entry>;
    }
    case 'ranking': {
      const ids = question.options.map((option) => option.id);
      return fc
        .shuffledSubarray(ids, { minLength: ids.length })
        .map((order) => order.slice(0, question.top ?? order.length));
    }
    case 'matrix':
      return fc.record(
        Object.fromEntries(
          question.rows.map(({ id }) => [
            id,
            fc.constantFrom(...question.options.map((option) => option.id)),
          ]),
        ),
        question.required
          ? { noNullPrototype: true }
          : { requiredKeys: [question.rows[0]!.id], noNullPrototype: true },
      );
    case 'signature':
      return written.map((name) => ({ name }));
    case 'group':
      return question.each === undefined
        ? fc.array(entry(question), { minLength: 1, maxLength: 3 })
        : entriesFor(question);
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
      return evaluateVisibility(definition, given as Answers).answers;
    });
