import * as z from 'zod/mini';
import { bodyParts, nowhere } from '../body.js';
import { commonFields } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

/** Places on the body, on a figure and in a list: see `bodyParts`, and `none`. */
export const body = kindSchema(z.strictObject({ ...commonFields, kind: z.literal('body') }), {
  answerIds: () => [...bodyParts, nowhere],
  listsChoices: true,
});
