// Structure and text together, so that one request brings the whole form.
import { withChecks } from '../../../model/form/presets/checks.js';
import { personalTrainingFull } from '../../../model/form/presets/personal-training-full.js';

export { personalTrainingFull as text } from './personal-training-full.js';
export const structure = withChecks(personalTrainingFull);
