import * as z from 'zod/mini';
import { commonFields } from './common.schema.js';
import { checkBounds } from './definition-checks.js';
import { kindSchema } from './kind-schema.js';

const boundSchema = z.string().check(z.regex(/^(today|\d{4}-\d{2}-\d{2})$/));

/** A day of the calendar. */
export const date = kindSchema(
  z.strictObject({
    ...commonFields,
    kind: z.literal('date'),
    min: z.optional(boundSchema),
    max: z.optional(boundSchema),
    autocomplete: z.optional(z.string()),
  }),
  { check: checkBounds },
);
