import { goalsLater } from '../../i18n/en/goals-later.js';
import { registerWords } from '../../i18n/words-controller.js';

registerWords('en', 'goals-later', goalsLater);

/** The pages after the first, with their words. Fetched while the first is being filled in. */
export { renderBack } from './back-page.js';
export { renderPath } from './path-page.js';
export { renderPlan } from './plan-page.js';
export { renderUndo, renderYours } from './yours-page.js';
