import * as z from 'zod/mini';
import { textSchema } from '../text.schema.js';
import { commonFields } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

/** A style between two good ends: five radios, -2 the first end, 2 the second. */
export const bipolar = kindSchema(
  z.strictObject({ ...commonFields, kind: z.literal('bipolar'), from: textSchema, to: textSchema }),
);
