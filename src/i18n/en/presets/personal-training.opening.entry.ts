// Structure and text together, so that one request brings the first page.
export { personalTraining as structure } from '../../../model/form/presets/personal-training.js';
export { personalTrainingOpening as text } from './personal-training.opening.js';
