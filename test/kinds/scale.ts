import { notSure } from '../../src/model/form/answers.js';
import type { KindExample } from './kind-example.js';

const numbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

export const scale: KindExample<'scale'> = {
  needs: { low: 'Not at all', high: 'Very much' },
  answers: (_, { fc }) => fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, notSure),
  wrong: [
    [11, 'not-an-option'],
    ['sure', 'not-an-option'],
  ],
  controls: [
    {
      role: 'group',
      options: { role: 'radio', names: ['0, Not at all', ...numbers, '10, Very much', 'Not sure'] },
      keys: ['Space', 'ArrowRight', 'ArrowRight'],
      gives: 2,
      restores: 'not-sure',
      stands: [11],
      reads: 'Not sure',
    },
  ],
};
