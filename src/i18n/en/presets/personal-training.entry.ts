// Structure and text together, so that one request brings the whole form.
export { personalTraining as structure } from '../../../model/form/presets/personal-training.js';
export { personalTraining as text } from './personal-training.js';
