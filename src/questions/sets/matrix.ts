import { rows } from '../../i18n/en/fields/rows.js';
import { matrixStyles } from '../matrix/styles.js';
import { matrix } from '../matrix/control.js';
import type { ControlSet } from './set.js';

/** Statements with the same few answers. */
export const set: ControlSet = { controls: { matrix }, styles: [matrixStyles], words: rows };
