import type { Entry } from '../../src/model/form/answers.js';
import { bodyParts } from '../../src/model/form/body.js';
import type { KindExample } from './kind-example.js';

export const group: KindExample<'group'> = {
  needs: { questions: [{ id: 'what', kind: 'text', label: 'What is it?' }] },
  answers({ questions, each }, { fc, answerTo }) {
    // One entry: what is required, and some of the rest.
    const requiredKeys = [questions[0]!, ...questions.filter(({ required }) => required)].map(({ id }) => id);
    const entry = fc
      .record(Object.fromEntries(questions.map((asked) => [asked.id, answerTo(asked)])), {
        requiredKeys,
        noNullPrototype: true,
      })
      .map((answers) => answers as Entry);
    // One for every choice there could be: those that are not chosen do not count.
    return each === undefined
      ? fc.array(entry, { minLength: 1, maxLength: 3 })
      : fc.tuple(...bodyParts.map((of) => entry.map((answers) => ({ of, ...answers }))));
  },
  wrong: [[[{ what: 'x'.repeat(201) }], 'too-long']],
  controls: [
    {
      role: 'group',
      keys: ['Enter', 'S', 'a', 'm'],
      gives: [{ what: 'Sam' }],
      restores: [{ what: 'Kim' }, { what: 'Lee' }],
      stands: ['Kim', 'Lee'],
      reads: 'Number 1\nWhat is it? Kim\n\nNumber 2\nWhat is it? Lee',
    },
  ],
};
