import { optionsOf, unsaid, type KindExample } from './kind-example.js';

export const singleChoice: KindExample<'single-choice'> = {
  needs: { options: optionsOf('a', 'b') },
  answers: (question, { fc }) =>
    fc.constantFrom(...question.options.map(({ id }) => id), ...unsaid(question)),
  wrong: [['z', 'not-an-option']],
  controls: [
    {
      role: 'group',
      options: { role: 'radio', names: ['A', 'B'] },
      keys: ['Space', 'ArrowDown'],
      gives: 'b',
      restores: 'a',
      stands: [0],
      reads: 'A',
    },
  ],
};
