import { ahead } from './fields/ahead.js';
import { entries } from './fields/entries.js';
import { fixed } from './fields/fixed.js';
import { lists } from './fields/lists.js';
import { places } from './fields/places.js';
import { ranks } from './fields/ranks.js';
import { rows } from './fields/rows.js';
import { signing } from './fields/signing.js';

/** Words of the controls that come when a form has need of them: each set brings its own. */
export const fields = { ...ahead, ...entries, ...fixed, ...lists, ...places, ...ranks, ...rows, ...signing };
