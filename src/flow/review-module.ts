import type { CSSResult } from 'lit';
import { ahead } from '../i18n/en/fields/ahead.js';
import { review as messages } from '../i18n/en/review.js';
import { registerMessages } from '../i18n/messages-controller.js';
import { review } from '../theme/review.js';
import { status } from '../theme/status.js';

/**
 * What a widget needs only towards its end: the summary, the review, the envelope, the sending. Fetched once the widget
 * is in use, so that the first question does not wait for it, and early enough to be there without a connection.
 */
export { copyText, download } from './download.js';
export { FlowActions } from './flow-actions.js';
export { summarise } from '../i18n/format-answer.js';

registerMessages('en', 'review', { ...ahead, ...messages }); // answers are put into words here, whatever asked for them

/** Styles of the review and of the sending. */
export const reviewStyles: readonly CSSResult[] = [review, status];
