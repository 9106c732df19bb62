// Structure and text together, so that one request brings the whole form.
export { occupationalTherapy as structure } from '../../../model/form/presets/occupational-therapy.js';
export { occupationalTherapy as text } from './occupational-therapy.js';
