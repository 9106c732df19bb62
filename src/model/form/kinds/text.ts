import { checkLength } from './checks.js';
import type { KindModel } from './kind.js';

/** Longest line taken where a definition sets no length. */
export const defaultLineLength = 200;

/** One line. */
export const text: KindModel<'text'> = {
  seconds: 16,
  shape: 'text',
  missing: 'missing-text',
  check: ({ maxLength = defaultLineLength }, answer) => checkLength(answer, maxLength),
};
