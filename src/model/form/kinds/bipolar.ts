import { isOneOf } from './checks.js';
import type { KindModel } from './kind.js';

/** A style between two good ends: -2 the first end, 2 the second. */
export const bipolar: KindModel<'bipolar'> = {
  seconds: 5,
  shape: 'number',
  missing: 'missing-choice',
  check: (_, answer) => isOneOf(answer, [-2, -1, 0, 1, 2]),
};
