import type { KindExample } from './kind-example.js';

export const bipolar: KindExample<'bipolar'> = {
  needs: { from: 'Gentle', to: 'Challenging' },
  answers: (_, { fc }) => fc.constantFrom(-2, -1, 0, 1, 2),
  wrong: [[3, 'not-an-option']],
  controls: [
    {
      role: 'group',
      options: {
        role: 'radio',
        names: [
          'Very much: Gentle',
          'A little: Gentle',
          'Either is fine',
          'A little: Challenging',
          'Very much: Challenging',
        ],
      },
      keys: ['Space', 'ArrowRight', 'ArrowRight', 'ArrowRight'],
      gives: 1,
      restores: -2,
      stands: [0],
      reads: 'Very much: Gentle',
    },
  ],
};
