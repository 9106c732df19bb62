import { writtenOf } from '../answers.js';
import { checkLength } from './checks.js';
import type { KindModel } from './kind.js';

/** An address for e-mail: not more than what every real one has. */
export const email: KindModel<'email'> = {
  seconds: 8,
  shape: 'text',
  missing: 'missing-email',
  check: (_, answer) =>
    checkLength(answer, 254) ??
    (/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(writtenOf(answer).trim()) ? undefined : { code: 'not-an-email' }),
};
