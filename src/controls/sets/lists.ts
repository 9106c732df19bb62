import { lists } from '../../i18n/en/fields/lists.js';
import { list } from '../../theme/late/list.js';
import { address } from '../late/address.js';
import { country } from '../late/country.js';
import { select } from '../late/select.js';
import type { ControlSet } from './set.js';

/** Long lists, and an address, which has one of them. */
export const set: ControlSet = { controls: { select, country, address }, styles: [list], words: lists };
