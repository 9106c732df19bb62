import { entries } from '../../i18n/en/fields/entries.js';
import { places } from '../../i18n/en/fields/places.js';
import { bodyStyles as bodyStyles } from '../body/styles.js';
import { groupStyles as groupStyles } from '../group/styles.js';
import { bands } from '../../theme/tokens.js';
import { body } from '../body/control.js';
import { group } from '../group/control.js';
import type { ControlSet } from './set.js';

/** Places on the body, and what is asked about each of them. */
export const set: ControlSet = {
  controls: { body, group },
  styles: [bands, bodyStyles, groupStyles],
  words: { ...places, ...entries },
};
