import { define } from '../../element/define.js';
import { RapportBrief } from './brief.js';

// The tag and its events, for TypeScript: this file is all that a page imports.
export type * from '../../element/events.js';
export type { RapportBrief };

define('rapport-brief', RapportBrief);
