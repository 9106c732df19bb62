import { define } from '../../element/define.js';
import { RapportPractice } from './practice.js';

// The tag, for TypeScript: this file is all that a page imports.
export type { RapportPractice };

define('rapport-practice', RapportPractice);
