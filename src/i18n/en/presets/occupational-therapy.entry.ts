// Structure and text together, so that one request brings the whole form.
import { withChecks } from '../../../model/form/presets/checks.js';
import { occupationalTherapy } from '../../../model/form/presets/occupational-therapy.js';

export { occupationalTherapy as text } from './occupational-therapy.js';
export const structure = withChecks(occupationalTherapy);
