// Structure and text together, so that one request brings the whole form.
import { withChecks } from '../../../model/form/presets/checks.js';
import { personalTraining } from '../../../model/form/presets/personal-training.js';

export { personalTraining as text } from './personal-training.js';
export const structure = withChecks(personalTraining);
