import { formatTime } from '../../i18n/format.js';
import type { Format } from '../format-kind.js';

/** "14:30", as the language writes it. What is no time stays as it was typed. */
export const format: Format<'time'> = (_, answer, { language }) =>
  typeof answer === 'string' ? formatTime(answer, language) || answer : undefined;
