import { addressFields } from '../../model/form/address.js';
import { isAnswered, isEntry } from '../../model/form/answers.js';
import { formatCountry } from '../country/format.js';
import { formatUnknown, type Format } from '../format-kind.js';

/** The lines that were filled in, one under the other. */
export const format: Format<'address'> = (_, answer, { language }) => {
  if (!isEntry(answer)) return undefined;
  const lines = addressFields.flatMap((field) => {
    const line = answer[field];
    if (!isAnswered(line)) return [];
    return field === 'country' ? formatCountry(String(line), language) : String(line).trim();
  });
  return [...lines, ...formatUnknown(answer, addressFields)].join('\n');
};
