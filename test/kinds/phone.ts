import type { KindExample } from './kind-example.js';

export const phone: KindExample<'phone'> = {
  needs: {},
  answers: (_, { fc }) => fc.stringMatching(/^\+44 1632 960\d{3}$/),
  wrong: [['at work', 'not-a-phone']],
  controls: [
    {
      role: 'textbox',
      keys: ['01632'],
      gives: '01632',
      restores: '+44 1632',
      stands: ['+44 1632'],
      reads: '+44 1632',
    },
  ],
};
