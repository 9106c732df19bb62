import { notAnOption } from './checks.js';
import type { KindModel } from './kind.js';

/** Whether this has the form of a code of ISO 3166-1: which codes there are changes with the world. */
export const isCountry = (answer: unknown): boolean =>
  typeof answer === 'string' && /^[A-Z]{2}$/.test(answer);

/** A country, by its code. */
export const country: KindModel<'country'> = {
  seconds: 6,
  shape: 'text',
  missing: 'missing-choice',
  check: (_, answer) => (isCountry(answer) ? undefined : notAnOption),
};
