import * as z from 'zod/mini';
import { timePattern } from '../time.js';
import { commonFields } from './common.schema.js';
import { checkBounds } from './definition-checks.js';
import { kindSchema } from './kind-schema.js';

const boundSchema = z.optional(z.string().check(z.regex(timePattern)));

/** A time of day by the clock: 14:30. */
export const time = kindSchema(
  z.strictObject({ ...commonFields, kind: z.literal('time'), min: boundSchema, max: boundSchema }),
  { check: checkBounds },
);
