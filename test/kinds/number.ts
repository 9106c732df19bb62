import type { KindExample } from './kind-example.js';

export const number: KindExample<'number'> = {
  needs: {},
  answers: ({ min = 0, max = 100 }, { fc }) => fc.integer({ min, max }),
  wrong: [['a few', 'not-a-number']],
  controls: [
    {
      asked: { unit: 'kg' },
      role: 'textbox',
      suffix: ', kg',
      keys: ['7', '.', '5'],
      gives: 7.5,
      restores: 72.5,
      stands: ['72.5'],
      reads: '72.5 kg',
      german: '72,5 kg',
    },
  ],
};
