import type { CSSResult } from 'lit';
import { matchComparison } from '../../i18n/en/match-comparison.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import { table } from '../../theme/table.js';
import { comparisonStyles } from './comparison.styles.js';

/** What stands under the cards or in place of them. Fetched once the people are known; no card waits for it. */
export { renderCompare } from './compare.js';
export { renderNoMatch } from './no-match-page.js';
export { renderRuledOut } from './ruled-out.js';

registerMessages('en', 'match-comparison', matchComparison);

/** Styles of the table and of the ways out. */
export const styles: readonly CSSResult[] = [table, comparisonStyles];
