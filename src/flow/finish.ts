import type { CSSResult } from 'lit';
import { calendar } from '../i18n/en/calendar.js';
import { bipolar } from '../i18n/en/questions/bipolar.js';
import { scale } from '../i18n/en/questions/scale.js';
import { review as messages } from '../i18n/en/review.js';
import { registerMessages } from '../i18n/messages-controller.js';
import { review } from '../theme/review.js';
import { status } from '../theme/status.js';

/**
 * What a widget needs only towards its end: the summary, the review, the envelope, the sending. Fetched once the widget
 * is in use, so that the first question does not wait for it, and early enough to be there without a connection.
 */
export { download } from './copy.js';
export { Ending } from './ending.js';
export { summarise } from '../questions/format.js';

registerMessages('en', 'review', { ...calendar, ...scale, ...bipolar, ...messages }); // answers are put into words here, whatever asked for them

/** Styles of the review and of the sending. */
export const finishStyles: readonly CSSResult[] = [review, status];
