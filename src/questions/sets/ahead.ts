import { ahead as words } from '../../i18n/en/fields/ahead.js';
import { bipolarStyles as leanStyles } from '../bipolar/styles.js';
import { ratingScale } from '../../theme/rating-scale.js';
import { weekStyles as weekStyles } from '../week/styles.js';
import { bipolar } from '../bipolar/control.js';
import { scale } from '../scale/control.js';
import { week } from '../week/control.js';
import type { ControlSet } from './set.js';

/** What nearly every form asks further on, and no form of ours on its first page. */
export const set: ControlSet = {
  controls: { scale, bipolar, week },
  styles: [ratingScale, leanStyles, weekStyles],
  words,
};
