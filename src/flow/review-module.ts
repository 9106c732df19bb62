import type { CSSResult } from 'lit';
import { dayParts } from '../i18n/en/day-parts.js';
import { bipolar } from '../i18n/en/questions/bipolar.js';
import { scale } from '../i18n/en/questions/scale.js';
import { review as messages } from '../i18n/en/review.js';
import { registerMessages } from '../i18n/messages-controller.js';
import { motion } from '../theme/motion.js';
import { review } from '../theme/review.js';
import { status } from '../theme/status.js';
import { stepsBack } from '../theme/steps-back.js';

/**
 * What a widget needs only towards its end: the summary, the review, the envelope, the sending. Fetched once the widget
 * is in use, so that the first question does not wait for it, and early enough to be there without a connection.
 */
export { summarise } from '../questions/format.js';
export { copyText, download } from './download.js';
export { ScrollAnchor } from './scroll-anchor.js';
export { SubmitController } from './submit-controller.js';

registerMessages('en', 'review', { ...dayParts, ...scale, ...bipolar, ...messages }); // answers are put into words here, whatever asked for them

/** Styles of the review and of the sending, and what a first page does without. */
export const reviewStyles: readonly CSSResult[] = [review, status, stepsBack, motion];
