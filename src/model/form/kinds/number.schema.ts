import * as z from 'zod/mini';
import { textSchema } from '../text.schema.js';
import { commonFields } from './common.schema.js';
import { checkBounds } from './definition-checks.js';
import { kindSchema } from './kind-schema.js';

/** A number, perhaps with a unit. */
export const number = kindSchema(
  z.strictObject({
    ...commonFields,
    kind: z.literal('number'),
    unit: z.optional(textSchema),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    step: z.optional(z.number().check(z.positive())),
  }),
  { check: checkBounds },
);
