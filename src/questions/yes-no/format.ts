import type { Format } from '../format-kind.js';

/** "Yes", "No". */
export const format: Format<'yes-no'> = (_, answer, { say }) =>
  answer === 'yes' || answer === 'no' ? say(answer) : undefined;
