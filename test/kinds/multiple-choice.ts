import { unsaid, type KindExample } from './kind-example.js';

export const multipleChoice: KindExample<'multiple-choice'> = {
  needs: {
    options: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
      { id: 'none', label: 'None' },
    ],
  },
  answers(question, { fc }) {
    const { options, none } = question;
    const alone = [...(none === undefined ? [] : [none]), ...unsaid(question)];
    const ids = options.map(({ id }) => id).filter((id) => !alone.includes(id));
    const some = fc.subarray(ids, { minLength: 1, maxLength: Math.min(4, ids.length) });
    return alone.length === 0
      ? some
      : fc.oneof(
          { weight: 4, arbitrary: some },
          fc.constantFrom(...alone).map((id) => [id]),
        );
  },
  wrong: [
    [['a', 'z'], 'not-an-option'],
    [['a', 'a'], 'not-an-option'],
  ],
  controls: [
    {
      asked: { none: 'none' },
      role: 'group',
      options: { role: 'checkbox', names: ['A', 'B', 'None'] },
      keys: ['Space', 'Tab', 'Space'],
      gives: ['a', 'b'],
      restores: ['none'],
      stands: [2],
      reads: 'None',
    },
  ],
};
