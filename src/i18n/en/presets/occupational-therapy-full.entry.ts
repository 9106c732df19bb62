// Structure and text together, so that one request brings the whole form.
import { withChecks } from '../../../model/form/presets/checks.js';
import { occupationalTherapyFull } from '../../../model/form/presets/occupational-therapy-full.js';

export { occupationalTherapyFull as text } from './occupational-therapy-full.js';
export const structure = withChecks(occupationalTherapyFull);
