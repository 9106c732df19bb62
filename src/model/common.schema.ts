import * as z from 'zod/mini';
import { isDate } from './form/date.js';

// Shapes that several schemas share. Each is a check on a string or a number rather than one of zod's own formats:
// those would come to every visitor with all their kin.

/** A whole number. */
export const wholeSchema = z.number().check(z.refine(Number.isSafeInteger, 'expected int'));

/** A day of the calendar, YYYY-MM-DD. */
export const dateSchema = z.string().check(z.refine(isDate, 'not of the form YYYY-MM-DD'));

const time = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/;
/** A moment in UTC, such as 2026-11-22T09:31:00.000Z. */
export const momentSchema = z
  .string()
  .check(
    z.refine(
      (text) => isDate(text.slice(0, 10)) && time.test(text.slice(10)),
      'not of the form YYYY-MM-DDThh:mm:ss.sssZ',
    ),
  );
