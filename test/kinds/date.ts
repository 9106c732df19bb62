import type { KindExample } from './kind-example.js';

export const date: KindExample<'date'> = {
  needs: {},
  answers: (_, { fc }) =>
    fc
      .date({ min: new Date('2000-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  wrong: [
    ['2026-02-31', 'no-such-day'],
    ['2026--', 'not-a-date'],
  ],
  controls: [
    {
      role: 'group',
      keys: ['11', 'Tab', '11', 'Tab', '2026'],
      gives: '2026-11-11',
      restores: '1990-02-28',
      stands: ['28', '2', '1990'],
      reads: '28 February 1990',
      german: '28. Februar 1990',
    },
  ],
};
