import { signing } from '../../i18n/en/fields/signing.js';
import { signatureStyles as styles } from '../signature/styles.js';
import { signature } from '../signature/control.js';
import type { ControlSet } from './set.js';

/** A name typed or drawn. */
export const set: ControlSet = { controls: { signature }, styles: [styles], words: signing };
