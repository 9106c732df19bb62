import * as z from 'zod/mini';
import { commonFields, countSchema } from './common.schema.js';
import { kindSchema } from './kind-schema.js';
import { checkOptions, optionIds, optionsSchema } from './options.schema.js';

/** Options put in order, the most important first; with `top`, only so many of them. */
export const ranking = kindSchema(
  z.strictObject({
    ...commonFields,
    kind: z.literal('ranking'),
    options: optionsSchema,
    top: countSchema,
  }),
  { answerIds: optionIds, check: checkOptions },
);
