import { number as messages } from '../../i18n/en/questions/number.js';
import { renderLine, stacked } from '../line.js';
import { lineStyles } from '../line.styles.js';
import type { KindView } from '../registry.js';

/** A number as people write it; anything else as it came, to be mended. */
function read({ value }: HTMLInputElement): string | number {
  const text = value.trim().replace('\u2212', '-');
  // "1,000" is a thousand to one person and one to another: it is not guessed, but said to be no number.
  const plain = /^[-+]?(\d+[.,]?\d*|[.,]\d+)$/.test(text) && !/,\d{3}$/.test(text);
  return plain ? Number(text.replace(',', '.')) : value;
}

/** A number with its unit. A text field: native ones change their number under a wheel, and take no comma. */
export const view: KindView<'number'> = {
  control: (field) => renderLine(field, { type: 'text', inputMode: 'decimal', width: 'w-num', read }),
  styles: [lineStyles],
  messages,
  layout: stacked,
};
