import { ranks } from '../../i18n/en/fields/ranks.js';
import { rankingStyles as styles } from '../ranking/styles.js';
import { ranking } from '../ranking/control.js';
import type { ControlSet } from './set.js';

/** Options put in order. */
export const set: ControlSet = { controls: { ranking }, styles: [styles], words: ranks };
