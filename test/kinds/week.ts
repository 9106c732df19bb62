import { weekSlots } from '../../src/model/form/week.js';
import type { KindExample } from './kind-example.js';

export const week: KindExample<'week'> = {
  needs: {},
  answers: (_, { fc }) => fc.subarray([...weekSlots], { minLength: 1, maxLength: 4 }),
  wrong: [[['tue-night'], 'not-an-option']],
  controls: [
    {
      role: 'group',
      options: { role: 'checkbox', names: ['Monday early', 'Thursday evening', 'Sunday evening'] },
      keys: ['ArrowRight', 'Space', 'ArrowDown', 'Space'],
      gives: ['tue-early', 'tue-midday'],
      restores: ['mon-early', 'sun-evening'],
      stands: [0, 27],
      reads: 'Monday: early. Sunday: evening',
      german: 'Montag: early. Sonntag: evening',
    },
  ],
};
