import { idsOf, standApart } from './checks.js';
import type { KindModel } from './kind.js';

/** Any of a few options. */
export const multipleChoice: KindModel<'multiple-choice'> = {
  seconds: 14,
  shape: 'list',
  missing: 'missing-choices',
  check: ({ options, none }, answer) => standApart(answer, idsOf(options), none),
};
