import type { KindExample } from './kind-example.js';

export const longText: KindExample<'long-text'> = {
  needs: {},
  answers: (_, { written }) => written,
  wrong: [['x'.repeat(4001), 'too-long']],
  controls: [
    {
      asked: {
        prompts: ['Lately I…', 'A rather long beginning of a sentence that somebody could go on with…'],
      },
      role: 'textbox',
      keys: ['S', 'o', 'Enter', 'I'],
      gives: 'So\nI',
      restores: 'One\ntwo',
      stands: ['One\ntwo'],
      reads: 'One\ntwo',
    },
  ],
};
