import type { KindModel } from './kind.js';

/** One box; its label is what one agrees to. */
export const consent: KindModel<'consent'> = {
  seconds: 20,
  shape: 'agreement',
  missing: 'missing-consent',
  askedAnew: true,
  check: (_, answer) => (answer === true ? undefined : { code: 'missing' }),
};
