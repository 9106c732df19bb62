// Structure and words together, so that one request brings the whole form.
export { occupationalTherapy as structure } from '../../../model/form/presets/occupational-therapy.js';
export { occupationalTherapy as words } from './occupational-therapy.js';
