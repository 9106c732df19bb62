import { ranks } from '../../i18n/en/fields/ranks.js';
import { ranking as styles } from '../../theme/late/ranking.js';
import { ranking } from '../late/ranking.js';
import type { ControlSet } from './set.js';

/** Options put in order. */
export const set: ControlSet = { controls: { ranking }, styles: [styles], words: ranks };
