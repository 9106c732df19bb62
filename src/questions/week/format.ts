import { formatLabels, formatWeekday } from '../../i18n/format.js';
import { isList } from '../../model/form/answers.js';
import { days, parts } from '../../model/form/week.js';
import type { Format } from '../format-kind.js';

/** Days with their parts: "Tuesday: evening. Saturday: early, midday". */
export const format: Format<'week'> = (_, answer, { say, language }) => {
  if (!isList(answer)) return undefined;
  const byDay = days.flatMap((day) => {
    const mine = parts.filter((part) => answer.includes(`${day}-${part}`)).map((part) => say(part));
    return mine.length > 0 ? say('week-day', formatWeekday(day, language), formatLabels(mine, language)) : [];
  });
  return say('sentences', byDay);
};
