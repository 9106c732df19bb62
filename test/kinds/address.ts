import { addressFields, addressNeeds, type AddressField } from '../../src/model/form/address.js';
import type { Entry } from '../../src/model/form/answers.js';
import type { KindExample } from './kind-example.js';

export const address: KindExample<'address'> = {
  needs: {},
  answers(question, { fc, written }) {
    const lines: readonly AddressField[] = question.fields ?? addressFields;
    const line = (field: AddressField) => (field === 'country' ? fc.constantFrom('GB', 'DE') : written);
    const model = Object.fromEntries(lines.map((field) => [field, line(field)]));
    const requiredKeys = [...addressNeeds.filter((field) => lines.includes(field)), lines[0]!];
    return fc.record(model, { requiredKeys, noNullPrototype: true }).map((entry) => entry as Entry);
  },
  wrong: [
    [{ planet: 'Earth' }, 'not-an-option'],
    [{ country: 'Narnia' }, 'not-an-option'],
  ],
  controls: [
    {
      role: 'group',
      part: { role: 'textbox', name: 'Street and number' },
      keys: [
        ...['1', ' ', 'H', 'i', 'l', 'l', 'Tab', 'Tab', 'Y', 'o', 'r', 'k'],
        ...['Tab', 'Tab', 'Tab', 'u', 'k', 'Tab'],
      ],
      gives: { line1: '1 Hill', city: 'York', country: 'GB' },
      restores: { line1: '2 Am Markt', city: 'Köln', postcode: '50667', country: 'DE' },
      stands: ['2 Am Markt', '', 'Köln', '', '50667', 'Germany'],
      reads: '2 Am Markt\nKöln\n50667\nGermany',
      german: '2 Am Markt\nKöln\n50667\nDeutschland',
    },
  ],
};
