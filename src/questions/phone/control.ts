import { phone as messages } from '../../i18n/en/questions/phone.js';
import { renderLine, stacked } from '../line.js';
import { lineStyles } from '../line.styles.js';
import type { KindView } from '../registry.js';

/** A phone number. */
export const view: KindView<'phone'> = {
  control: (field) =>
    renderLine(field, { type: 'tel', inputMode: 'tel', width: 'w-tel', fill: 'tel', keepsSecrets: true }),
  styles: [lineStyles],
  messages,
  layout: stacked,
  preferNotToSay: 'if-required',
};
