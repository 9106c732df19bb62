import * as z from 'zod/mini';
import { commonFields, repliesSchema } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

/** Yes or no. */
export const yesNo = kindSchema(
  z.strictObject({ ...commonFields, kind: z.literal('yes-no'), replies: repliesSchema }),
  {
    answerIds: () => ['yes', 'no'],
  },
);
