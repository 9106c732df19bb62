// Structure and text together, so that one request brings the whole form.
import { withChecks } from '../../../model/form/presets/checks.js';
import { counsellingPartnerFull } from '../../../model/form/presets/counselling-partner-full.js';

export { counsellingPartnerFull as text } from './counselling-partner-full.js';
export const structure = withChecks(counsellingPartnerFull);
