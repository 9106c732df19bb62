import { time as messages } from '../../i18n/en/questions/time.js';
import { readWhole, renderLine, stacked } from '../line.js';
import { lineStyles } from '../line.styles.js';
import type { KindView } from '../registry.js';

/** A time of day, by the browser's own field. */
export const view: KindView<'time'> = {
  control: (field) => renderLine(field, { type: 'time', width: 'w-date', read: readWhole }),
  styles: [lineStyles],
  messages,
  layout: stacked,
};
