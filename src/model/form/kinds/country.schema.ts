import * as z from 'zod/mini';
import { commonFields } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

/** A country, by its ISO 3166 code; its names come from the browser. */
export const country = kindSchema(z.strictObject({ ...commonFields, kind: z.literal('country') }));
