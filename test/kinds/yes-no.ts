import { unsaid, type KindExample } from './kind-example.js';

export const yesNo: KindExample<'yes-no'> = {
  needs: {},
  answers: (question, { fc }) => fc.constantFrom('yes', 'no', ...unsaid(question)),
  wrong: [['maybe', 'not-an-option']],
  controls: [
    {
      asked: { sensitive: true },
      role: 'group',
      options: { role: 'radio', names: ['Yes', 'No', 'I’d rather not say'] },
      keys: ['Space', 'ArrowDown'],
      gives: 'no',
      restores: 'rather-not-say',
      stands: [2],
      reads: 'I’d rather not say',
    },
  ],
};
