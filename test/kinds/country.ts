import { countries } from '../../src/model/form/countries.js';
import { unsaid, type KindExample } from './kind-example.js';

export const country: KindExample<'country'> = {
  needs: {},
  answers: (question, { fc }) => fc.constantFrom(...countries, ...unsaid(question)),
  wrong: [['Narnia', 'not-an-option']],
  controls: [
    {
      role: 'combobox',
      keys: ['g', 'e', 'r', 'Enter'],
      gives: 'DE',
      restores: 'AT',
      stands: ['Austria'],
      reads: 'Austria',
      german: 'Österreich',
    },
  ],
};
