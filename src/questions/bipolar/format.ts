import { textIn } from '../../model/form/text.js';
import type { Format } from '../format-kind.js';

/** "A little: Challenging", "Either is fine". */
export const format: Format<'bipolar'> = ({ from, to }, answer, { say, language }) => {
  if (typeof answer !== 'number') return undefined;
  if (answer === 0) return say('bipolar-middle');
  const end = textIn(answer < 0 ? from : to, language);
  return say(Math.abs(answer) === 2 ? 'bipolar-strong' : 'bipolar-some', end);
};
