import { idsOf, isEntryOf } from './checks.js';
import type { KindModel } from './kind.js';

/** Several statements answered with the same options. */
export const matrix: KindModel<'matrix'> = {
  seconds: 38,
  shape: 'record',
  missing: 'missing-choice',
  check: ({ rows, options }, answer) =>
    isEntryOf(answer, idsOf(rows), (value) => options.some(({ id }) => id === value)),
  requiredParts: ({ rows }) => idsOf(rows),
};
