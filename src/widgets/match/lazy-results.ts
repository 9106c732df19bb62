import type { CSSResult } from 'lit';
import { weekWords } from '../../i18n/en/fields/ahead.js';
import { matchCards } from '../../i18n/en/match-results.js';
import { registerWords } from '../../i18n/messages-controller.js';
import { people } from '../../theme/trainers.js';
import { matchStyles } from './match.styles.js';

/** The people and how they are found. Fetched beside the practice's list, for which they wait anyway. */
export { renderActions } from './actions.js';
export { pageAbout, search, type Found } from './find-trainers.js';
export { renderMissing, renderPeople } from './results-page.js';
export { renderWeighing } from './priorities.js';

registerWords('en', 'match-cards', { ...weekWords, ...matchCards });

export const styles: readonly CSSResult[] = [people, matchStyles];
