import { idsOf, isOneOf } from './checks.js';
import type { KindModel } from './kind.js';

/** One of a long list. */
export const select: KindModel<'select'> = {
  seconds: 8,
  shape: 'text',
  missing: 'missing-choice',
  check: ({ options }, answer) => isOneOf(answer, idsOf(options)),
};
