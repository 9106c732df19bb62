import * as z from 'zod/mini';
import { comparisons } from './comparisons.js';
import type { Condition } from './condition.js';
import { idSchema } from './id.js';

/** See `Condition`. */
export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({
      question: idSchema,
      op: z.enum(comparisons),
      value: z.optional(z.union([z.string(), z.number(), z.boolean()])),
    }),
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ any: z.array(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);
