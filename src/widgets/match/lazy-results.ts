import type { CSSResult } from 'lit';
import { matchResults } from '../../i18n/en/match-results.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import { trainers } from '../../theme/trainers.js';
import { matchStyles } from './match.styles.js';

/** The people and how they are found. Fetched beside the practice's list, for which they wait anyway. */
export { renderActions } from './actions.js';
export { pageAbout, findTrainers, type FoundTrainers } from './find-trainers.js';
export { renderMissing, renderResults } from './results-page.js';
export { renderPriorities } from './priorities.js';

registerMessages('en', 'match-results', matchResults);

export const styles: readonly CSSResult[] = [trainers, matchStyles];
