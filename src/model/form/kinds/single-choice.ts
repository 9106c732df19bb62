import { idsOf, isOneOf } from './checks.js';
import type { KindModel } from './kind.js';

/** One of a few options. */
export const singleChoice: KindModel<'single-choice'> = {
  seconds: 8,
  shape: 'text',
  missing: 'missing-choice',
  check: ({ options }, answer) => isOneOf(answer, idsOf(options)),
};
