import { define } from '../../element/define.js';
import { RapportIntake } from './intake.js';

// The tag and its events, for TypeScript: this file is all that a page imports.
export type * from '../../element/events.js';
export type * from '../../element/submit-events.js';
export type { RapportIntake };

define('rapport-intake', RapportIntake);
