import type { KindExample } from './kind-example.js';

export const time: KindExample<'time'> = {
  needs: {},
  answers: ({ min = '', max = '24' }, { fc }) =>
    fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((both) => both.map((each) => String(each).padStart(2, '0')).join(':'))
      .filter((clock) => clock >= min && clock <= max),
  wrong: [['24:00', 'not-a-time']],
  controls: [
    {
      role: 'InputTime',
      keys: ['0230', 'P'],
      gives: '14:30',
      restores: '07:05',
      stands: ['07:05'],
      reads: '7:05',
    },
  ],
};
