import type { KindExample } from './kind-example.js';

export const consent: KindExample<'consent'> = {
  needs: {},
  answers: (_, { fc }) => fc.constant(true),
  wrong: [['yes', 'missing']],
  controls: [
    {
      role: 'checkbox',
      keys: ['Space'],
      gives: true,
      restores: true,
      stands: [0],
      reads: 'Yes',
    },
  ],
};
