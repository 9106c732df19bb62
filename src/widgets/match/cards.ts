import type { CSSResult } from 'lit';
import { weekWords } from '../../i18n/en/fields/ahead.js';
import { matchCards } from '../../i18n/en/match-cards.js';
import { registerWords } from '../../i18n/words-controller.js';
import { people } from '../../theme/people.js';
import { matchStyles } from './match.styles.js';

/** The people and how they are found. Fetched beside the practice's list, for which they wait anyway. */
export { renderActions } from './actions.js';
export { pageAbout, search, type Found } from './look.js';
export { renderMissing, renderPeople } from './people-page.js';
export { renderWeighing } from './weighing.js';

registerWords('en', 'match-cards', { ...weekWords, ...matchCards });

export const styles: readonly CSSResult[] = [people, matchStyles];
