import * as z from 'zod/mini';
import { commonFields, repliesSchema } from './common.schema.js';
import { kindSchema } from './kind-schema.js';
import { checkOptions, optionIds, optionsSchema } from './options.schema.js';

/** One of a few options. */
export const singleChoice = kindSchema(
  z.strictObject({
    ...commonFields,
    kind: z.literal('single-choice'),
    replies: repliesSchema,
    options: optionsSchema,
  }),
  { answerIds: optionIds, check: checkOptions },
);
