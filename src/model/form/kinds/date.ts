import { isDate } from '../date.js';
import type { KindModel } from './kind.js';

/** A day of the calendar, as an ISO date. */
export const date: KindModel<'date'> = {
  seconds: 10,
  shape: 'text',
  missing: 'not-a-date',
  check(question, answer, today) {
    if (typeof answer !== 'string' || !isDate(answer)) return { code: 'not-a-date' };
    const min = question.min === 'today' ? today : question.min;
    const max = question.max === 'today' ? today : question.max;
    if (min !== undefined && answer < min) return { code: 'too-early', limit: min };
    if (max !== undefined && answer > max) return { code: 'too-late', limit: max };
    return undefined;
  },
};
