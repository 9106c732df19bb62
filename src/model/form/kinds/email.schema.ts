import * as z from 'zod/mini';
import { commonFields } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

export const email = kindSchema(z.strictObject({ ...commonFields, kind: z.literal('email') }));
