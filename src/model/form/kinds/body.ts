import { bodyParts, nowhere } from '../body.js';
import { standApart } from './checks.js';
import type { KindModel } from './kind.js';

/** Places on the body, left and right apart. */
export const body: KindModel<'body'> = {
  seconds: 15,
  shape: 'list',
  missing: 'missing-choices',
  check: (_, answer) => standApart(answer, [...bodyParts, nowhere], nowhere),
};
