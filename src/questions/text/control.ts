import { defaultLineLength } from '../../model/form/kinds/text.js';
import { renderLine, stacked } from '../line.js';
import type { KindView } from '../registry.js';

/** One line. */
export const view: KindView<'text'> = {
  control: (field) =>
    renderLine(field, { type: 'text', fill: 'on', maxLength: defaultLineLength, keepsSecrets: true }),
  layout: stacked,
  preferNotToSay: 'if-required',
};
