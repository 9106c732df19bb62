import type { KindExample } from './kind-example.js';

export const signature: KindExample<'signature'> = {
  needs: {},
  answers: (_, { written }) => written.map((name) => ({ name })),
  wrong: [
    [{ drawing: '<svg>' }, 'not-an-option'],
    [{ initials: 'SO' }, 'not-an-option'],
  ],
  controls: [
    {
      role: 'group',
      keys: ['K', 'i', 'm'],
      gives: { name: 'Kim' },
      restores: { name: 'Sam Okoro' },
      stands: ['Sam Okoro'],
      reads: 'Sam Okoro',
    },
  ],
};
