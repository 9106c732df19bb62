import { date as messages } from '../../i18n/en/questions/date.js';
import { readWhole, renderLine, stacked } from '../line.js';
import { lineStyles } from '../line.styles.js';
import type { KindView } from '../registry.js';

/** A day of the calendar, by the browser's own field. */
export const view: KindView<'date'> = {
  control: (field) => renderLine(field, { type: 'date', width: 'w-date', read: readWhole }),
  styles: [lineStyles],
  messages,
  layout: stacked,
};
