import * as z from 'zod/mini';
import type { Condition } from './condition.js';
import { idSchema } from './id.js';

/** How a comparison holds an answer against its value. Every one but `answered` is false for an unanswered question. */
export const comparisons = [
  'equals',
  'includes',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'younger-than',
  'answered',
] as const;

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
