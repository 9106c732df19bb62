import { checkLength } from './checks.js';
import type { KindModel } from './kind.js';

/** Longest text taken where a definition sets no length. */
export const defaultTextLength = 4000;

/** Room to write. */
export const longText: KindModel<'long-text'> = {
  seconds: 30,
  shape: 'prose',
  missing: 'missing-text',
  check: ({ maxLength = defaultTextLength }, answer) => checkLength(answer, maxLength),
};
