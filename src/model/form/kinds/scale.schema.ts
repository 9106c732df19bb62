import * as z from 'zod/mini';
import { textSchema } from '../text.schema.js';
import { commonFields } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

/** A rating scale from 0 to 10 with words at both ends and "Not sure". */
export const scale = kindSchema(
  z.strictObject({ ...commonFields, kind: z.literal('scale'), low: textSchema, high: textSchema }),
);
