import { entries } from '../../i18n/en/fields/entries.js';
import { places } from '../../i18n/en/fields/places.js';
import { body as bodyStyles } from '../../theme/late/body.js';
import { group as groupStyles } from '../../theme/late/group.js';
import { bands } from '../../theme/tokens.js';
import { body } from '../late/body.js';
import { group } from '../late/group.js';
import type { ControlSet } from './set.js';

/** Places on the body, and what is asked about each of them. */
export const set: ControlSet = {
  controls: { body, group },
  styles: [bands, bodyStyles, groupStyles],
  words: { ...places, ...entries },
};
