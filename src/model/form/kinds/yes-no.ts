import { isOneOf } from './checks.js';
import type { KindModel } from './kind.js';

/** Yes or no. */
export const yesNo: KindModel<'yes-no'> = {
  seconds: 6,
  shape: 'text',
  missing: 'missing-choice',
  check: (_, answer) => isOneOf(answer, ['yes', 'no']),
};
