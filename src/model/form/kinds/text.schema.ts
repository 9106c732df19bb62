import * as z from 'zod/mini';
import { commonFields, lengthSchema } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

/** One line. */
export const text = kindSchema(
  z.strictObject({
    ...commonFields,
    kind: z.literal('text'),
    maxLength: lengthSchema,
    autocomplete: z.optional(z.string()),
  }),
);
