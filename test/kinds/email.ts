import type { KindExample } from './kind-example.js';

export const email: KindExample<'email'> = {
  needs: {},
  answers: (_, { fc }) => fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.example$/),
  wrong: [['sam@', 'not-an-email']],
  controls: [
    {
      role: 'textbox',
      keys: ['a', '@', 'b', '.', 'c'],
      gives: 'a@b.c',
      restores: 'sam@example.com',
      stands: ['sam@example.com'],
      reads: 'sam@example.com',
    },
  ],
};
