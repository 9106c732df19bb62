import { ahead as words } from '../../i18n/en/fields/ahead.js';
import { lean as leanStyles } from '../../theme/late/lean.js';
import { ruler } from '../../theme/late/ruler.js';
import { week as weekStyles } from '../../theme/late/week.js';
import { lean } from '../late/lean.js';
import { scale } from '../late/scale.js';
import { week } from '../late/week.js';
import type { ControlSet } from './set.js';

/** What nearly every form asks further on, and no form of ours on its first page. */
export const set: ControlSet = {
  controls: { scale, lean, week },
  styles: [ruler, leanStyles, weekStyles],
  words,
};
