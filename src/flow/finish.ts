import type { CSSResult } from 'lit';
import { ahead } from '../i18n/en/fields/ahead.js';
import { finish } from '../i18n/en/review.js';
import { registerWords } from '../i18n/messages-controller.js';
import { sheet } from '../theme/review.js';
import { status } from '../theme/status.js';

/**
 * What a widget needs only towards its end: the summary, the review, the envelope, the sending. Fetched once the widget
 * is in use, so that the first question does not wait for it, and early enough to be there without a connection.
 */
export { download } from './copy.js';
export { Ending } from './ending.js';
export { summarise } from '../i18n/format-answer.js';

registerWords('en', 'finish', { ...ahead, ...finish }); // answers are put into words here, whatever asked for them

/** Styles of the review and of the sending. */
export const finishStyles: readonly CSSResult[] = [sheet, status];
