import * as z from 'zod/mini';
import { commonFields } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

/** One box to tick; the label is the statement agreed to. */
export const consent = kindSchema(z.strictObject({ ...commonFields, kind: z.literal('consent') }));
