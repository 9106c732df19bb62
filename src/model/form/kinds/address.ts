import { addressFields, addressNeeds } from '../address.js';
import { isEntry } from '../answers.js';
import { pathTo } from '../group.js';
import type { Issue } from '../issue.js';
import { isEntryOf } from './checks.js';
import { isCountry } from './country.js';
import type { KindModel } from './kind.js';
import { defaultLineLength as limit } from './text.js';

/** Where somebody lives. */
export const address: KindModel<'address'> = {
  seconds: 30,
  shape: 'record',
  missing: 'missing-text',
  check: ({ fields = addressFields }, answer) =>
    isEntryOf(answer, fields, (line) => typeof line === 'string'),
  requiredParts: ({ fields = addressFields }) =>
    fields.length === 1 ? fields : addressNeeds.filter((field) => fields.includes(field)),
  checkParts: ({ id }, answer) =>
    Object.entries(isEntry(answer) ? answer : {}).flatMap(([line, text]): Issue[] => {
      const question = pathTo(id, line);
      if (String(text).length > limit) return [{ question, code: 'too-long', limit }];
      return line === 'country' && !isCountry(text) ? [{ question, code: 'not-an-option' }] : [];
    }),
};
