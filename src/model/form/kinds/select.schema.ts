import * as z from 'zod/mini';
import { commonFields } from './common.schema.js';
import { kindSchema } from './kind-schema.js';
import { checkOptions, optionIds, optionsSchema } from './options.schema.js';

/** One of a long list, found by typing a part of it. */
export const select = kindSchema(
  z.strictObject({ ...commonFields, kind: z.literal('select'), options: optionsSchema }),
  { answerIds: optionIds, check: checkOptions },
);
