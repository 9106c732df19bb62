import type { KindExample } from './kind-example.js';

export const text: KindExample<'text'> = {
  needs: {},
  answers: ({ maxLength = 200 }, { written }) => written.map((words) => words.slice(0, maxLength).trim()),
  wrong: [
    ['x'.repeat(201), 'too-long'],
    [['a'], 'not-an-option'],
  ],
  controls: [
    {
      role: 'textbox',
      keys: ['S', 'a', 'm'],
      gives: 'Sam',
      restores: 'Kim',
      stands: ['Kim'],
      reads: 'Kim',
    },
  ],
};
