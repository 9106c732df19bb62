import { weekSlots } from '../week.js';
import { areAllOf } from './checks.js';
import type { KindModel } from './kind.js';

/** Days by parts of the day. */
export const week: KindModel<'week'> = {
  seconds: 15,
  shape: 'list',
  missing: 'missing-choices',
  check: (_, answer) => areAllOf(answer, weekSlots),
};
