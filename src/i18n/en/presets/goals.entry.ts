// Structure and text together, so that one request brings the whole form.
export { goals as structure } from '../../../model/form/presets/goals.js';
export { goals as text } from './goals.js';
