// Structure and text together, so that one request brings the whole form.
import { withChecks } from '../../../model/form/presets/checks.js';
import { moreAboutYou } from '../../../model/form/presets/more-about-you.js';

export { moreAboutYou as text } from './more-about-you.js';
export const structure = withChecks(moreAboutYou);
