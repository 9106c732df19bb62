import { goalsLater } from '../../i18n/en/goals-later.js';
import { registerWords } from '../../i18n/words-controller.js';
import { renderBack } from './back-page.js';
import type { LaterPages } from './goals-host.js';
import { renderPath } from './path-page.js';
import { renderPlan } from './plan-page.js';
import { renderUndo, renderYours } from './yours-page.js';

registerWords('en', 'goals-later', goalsLater);

/** The pages after the first, with their words. Fetched while the first is being filled in. */
export const pages: LaterPages = { renderPath, renderPlan, renderYours, renderBack, renderUndo };
