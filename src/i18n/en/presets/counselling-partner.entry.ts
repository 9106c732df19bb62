// Structure and text together, so that one request brings the whole form.
export { counsellingPartner as structure } from '../../../model/form/presets/counselling-partner.js';
export { counsellingPartner as text } from './counselling-partner.js';
