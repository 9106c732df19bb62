import * as z from 'zod/mini';
import { addressFields } from '../address.js';
import { commonFields } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

/** Where somebody lives: the lines that `fields` names, or all. */
export const address = kindSchema(
  z.strictObject({
    ...commonFields,
    kind: z.literal('address'),
    fields: z.optional(z.array(z.enum(addressFields)).check(z.minLength(1))),
  }),
);
