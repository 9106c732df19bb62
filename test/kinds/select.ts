import { optionsOf, unsaid, type KindExample } from './kind-example.js';

const sports = ['Archery', 'Badminton', 'Boxing', 'Canoeing', 'Climbing', 'Cycling', 'Dancing', 'Fencing']
  .concat(['Football', 'Golf', 'Hiking', 'Judo', 'Rowing', 'Running', 'Tai chi', 'Élan vital', 'Yoga'])
  .map((label) => ({ id: label.slice(0, 4).toLowerCase().trim(), label }));

export const select: KindExample<'select'> = {
  needs: { options: optionsOf('a', 'b') },
  answers: (question, { fc }) =>
    fc.constantFrom(...question.options.map(({ id }) => id), ...unsaid(question)),
  wrong: [['z', 'not-an-option']],
  controls: [
    {
      role: 'combobox',
      keys: ['B'],
      gives: 'b',
      restores: 'a',
      stands: ['0'],
      reads: 'A',
    },
    {
      asked: { options: sports },
      role: 'combobox',
      keys: ['r', 'u', 'Enter'],
      gives: 'runn',
      restores: 'yoga',
      stands: ['Yoga'],
      reads: 'Yoga',
    },
  ],
};
