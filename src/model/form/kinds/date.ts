import { daysOfPassedMonth, isDate } from '../date.js';
import { checkPeriod } from './checks.js';
import type { KindModel } from './kind.js';

/** A day of the calendar, as an ISO date. */
export const date: KindModel<'date'> = {
  seconds: 10,
  shape: 'text',
  missing: 'not-a-date',
  check(question, answer, today) {
    if (typeof answer !== 'string') return { code: 'not-a-date' };
    const days = daysOfPassedMonth(answer);
    if (days !== undefined) return { code: 'no-such-day', limit: days };
    if (!isDate(answer)) return { code: 'not-a-date' };
    const [min, max] = [question.min, question.max].map((bound) => (bound === 'today' ? today : bound));
    return checkPeriod(answer, min, max);
  },
};
