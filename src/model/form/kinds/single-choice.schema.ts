import * as z from 'zod/mini';
import { commonFields } from './common.schema.js';
import { kindSchema } from './kind-schema.js';
import { checkOptions, optionIds, optionsSchema } from './options.schema.js';

/** One of a few options. */
export const singleChoice = kindSchema(
  z.strictObject({ ...commonFields, kind: z.literal('single-choice'), options: optionsSchema }),
  { answerIds: optionIds, check: checkOptions },
);
