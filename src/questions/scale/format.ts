import { notSure } from '../../model/form/answers.js';
import type { Format } from '../format-kind.js';

/** "7 out of 10", "Not sure". */
export const format: Format<'scale'> = (_, answer, { say }) =>
  typeof answer === 'number'
    ? say('out-of-ten', answer)
    : answer === notSure
      ? say('scale-not-sure')
      : undefined;
