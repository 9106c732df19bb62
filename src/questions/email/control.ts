import { email as messages } from '../../i18n/en/questions/email.js';
import { renderLine, stacked } from '../line.js';
import type { KindView } from '../registry.js';

/** An address for e-mail. */
export const view: KindView<'email'> = {
  control: (field) => renderLine(field, { type: 'email', fill: 'email' }),
  messages,
  layout: stacked,
  preferNotToSay: 'if-required',
};
