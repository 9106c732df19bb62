// Structure and text together, so that one request brings the whole form.
import { withChecks } from '../../../model/form/presets/checks.js';
import { counsellingPartner } from '../../../model/form/presets/counselling-partner.js';

export { counsellingPartner as text } from './counselling-partner.js';
export const structure = withChecks(counsellingPartner);
