import { lists } from '../../i18n/en/fields/lists.js';
import { comboboxStyles } from '../combobox.styles.js';
import { address } from '../address/control.js';
import { country } from '../country/control.js';
import { select } from '../select/control.js';
import type { ControlSet } from './set.js';

/** Long lists, and an address, which has one of them. */
export const set: ControlSet = {
  controls: { select, country, address },
  styles: [comboboxStyles],
  words: lists,
};
