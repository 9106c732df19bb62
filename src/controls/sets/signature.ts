import { signing } from '../../i18n/en/fields/signing.js';
import { signature as styles } from '../../theme/late/signature.js';
import { signature } from '../late/signature.js';
import type { ControlSet } from './set.js';

/** A name typed or drawn. */
export const set: ControlSet = { controls: { signature }, styles: [styles], words: signing };
