import { formatDate } from '../../i18n/format.js';
import type { Format } from '../format-kind.js';

/** "14 March 2027". What is no date stays as it was typed. */
export const format: Format<'date'> = (_, answer, { language }) =>
  typeof answer === 'string' ? formatDate(answer, language) || answer : undefined;
