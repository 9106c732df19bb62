import * as z from 'zod/mini';
import { commonFields } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

/** Days by parts of day; the answer lists slots such as `tue-evening`. */
export const week = kindSchema(z.strictObject({ ...commonFields, kind: z.literal('week') }));
