import { ahead } from '../../i18n/en/fields/ahead.js';
import { fixed as words } from '../../i18n/en/fields/fixed.js';
import { readOnlyStyles } from '../read-only.styles.js';
import { readOnly } from '../read-only.js';
import type { ControlSet } from './set.js';

/** Answers that the page gave and the person cannot change. */
export const set: ControlSet = {
  controls: { readonly: readOnly },
  styles: [readOnlyStyles],
  words: { ...ahead, ...words },
};
