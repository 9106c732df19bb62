import { define } from '../../element/define.js';
import { RapportMatch } from './match.js';

// The tag and its events, for TypeScript: this file is all that a page imports.
export type * from '../../element/events.js';
export type * from '../../element/submit-events.js';
export type * from './events.js';
export type { RapportMatch };

define('rapport-match', RapportMatch);
