// Structure and words together, so that one request brings the whole form.
export { goals as structure } from '../../../model/form/presets/goals.js';
export { goals as words } from './goals.js';
