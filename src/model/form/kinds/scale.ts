import { notSure } from '../answers.js';
import { isOneOf } from './checks.js';
import type { KindModel } from './kind.js';

/** How much, from 0 to 10, or "not sure". */
export const scale: KindModel<'scale'> = {
  seconds: 6,
  shape: 'number',
  missing: 'missing-choice',
  check: (_, answer) => isOneOf(answer, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, notSure]),
};
