import { formatWeekday } from '../../i18n/format.js';
import { isList } from '../../model/form/answers.js';
import { days, parts } from '../../model/form/week.js';
import type { Format } from '../format-kind.js';

/** Days with their parts: "Tuesday: evening. Saturday: early, midday". */
export const format: Format<'week'> = (_, answer, { say, language }) => {
  if (!isList(answer)) return undefined;
  return days
    .map((day) => ({ day, mine: parts.filter((part) => answer.includes(`${day}-${part}`)) }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ day, mine }) => `${formatWeekday(day, language)}: ${mine.map((part) => say(part).toLowerCase()).join(', ')}`)
    .join('. ');
};
