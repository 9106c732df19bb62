import type { CSSResult } from 'lit';
import { matchLater } from '../../i18n/en/match-comparison.js';
import { registerWords } from '../../i18n/messages-controller.js';
import { table } from '../../theme/table.js';
import { laterStyles } from './comparison.styles.js';

/** What stands under the cards or in place of them. Fetched once the people are known; no card waits for it. */
export { renderCompare } from './compare.js';
export { renderNobody } from './no-match-page.js';
export { renderRuledOut } from './ruled-out.js';

registerWords('en', 'match-later', matchLater);

/** Styles of the table and of the ways out. */
export const styles: readonly CSSResult[] = [table, laterStyles];
