import * as z from 'zod/mini';
import { commonFields } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

/** A name typed, or drawn with a finger. */
export const signature = kindSchema(z.strictObject({ ...commonFields, kind: z.literal('signature') }));
