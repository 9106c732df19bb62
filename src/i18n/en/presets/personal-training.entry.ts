// Structure and words together, so that one request brings the whole form.
export { personalTraining as structure } from '../../../model/form/presets/personal-training.js';
export { personalTraining as words } from './personal-training.js';
