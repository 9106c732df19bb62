import { formatNumber } from '../../i18n/format.js';
import { textIn } from '../../model/form/text.js';
import type { Format } from '../format-kind.js';

/** "72.5 kg". */
export const format: Format<'number'> = ({ unit }, answer, { language }) =>
  typeof answer === 'number' && unit !== undefined
    ? `${formatNumber(answer, language)} ${textIn(unit, language)}`
    : undefined;
