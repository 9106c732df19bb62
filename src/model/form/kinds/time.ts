import { timePattern } from '../time.js';
import { checkPeriod } from './checks.js';
import type { KindModel } from './kind.js';

/** A time of day on a clock of 24 hours. */
export const time: KindModel<'time'> = {
  seconds: 8,
  shape: 'text',
  missing: 'not-a-time',
  check: ({ min, max }, answer) =>
    typeof answer === 'string' && timePattern.test(answer)
      ? checkPeriod(answer, min, max)
      : { code: 'not-a-time' },
};
