/**
 * The theme. The two shared sets live in modules of their own, so that a widget without a form never loads form styles;
 * a widget's own part (`./goal.js`, `./trainers.js`, …) is imported from its module.
 */
export { baseStyles } from './base.js';
export { formStyles } from './form.js';
