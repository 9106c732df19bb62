import { timePattern } from '../time.js';
import type { KindModel } from './kind.js';

/** A time of day on a clock of 24 hours. */
export const time: KindModel<'time'> = {
  seconds: 8,
  shape: 'text',
  missing: 'not-a-time',
  check({ min, max }, answer) {
    if (typeof answer !== 'string' || !timePattern.test(answer)) return { code: 'not-a-time' };
    if (min !== undefined && answer < min) return { code: 'too-early', limit: min };
    if (max !== undefined && answer > max) return { code: 'too-late', limit: max };
    return undefined;
  },
};
