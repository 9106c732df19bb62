import * as z from 'zod/mini';
import { textSchema } from '../text.schema.js';
import { commonFields, lengthSchema } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

/** Room to write. */
export const longText = kindSchema(
  z.strictObject({
    ...commonFields,
    kind: z.literal('long-text'),
    maxLength: lengthSchema,
    /** Beginnings of a sentence, offered as buttons to someone who is stuck. */
    prompts: z.optional(z.array(textSchema)),
  }),
);
