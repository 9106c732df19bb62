import * as z from 'zod/mini';
import { idSchema } from '../form/id.js';
import { dateSchema, wholeSchema } from '../shapes.js';
import { measureIds, measureOf, units } from './measures.js';

const text = z.string().check(z.maxLength(2000));
const words = z.string().check(z.minLength(1), z.maxLength(2000));
const ruler = z.optional(wholeSchema.check(z.minimum(0), z.maximum(10)));

/** What a client wants to reach, from where, by when, and the small wins on the way. Dates are YYYY-MM-DD. */
export const goalSchema = z.strictObject({
  id: idSchema,
  /** The starter it began from, or `own`. */
  starter: idSchema,
  text: words,
  /** Why it matters, in the client's words. */
  why: z.optional(text),
  measure: z
    .strictObject({ id: z.enum(measureIds), unit: z.enum(units) })
    .check(z.refine(({ id, unit }) => measureOf(id).unit === unit, 'not a unit of this measure')),
  /** Today, and hoped for, in the unit of the measure. */
  baseline: z.number(),
  target: z.number(),
  by: dateSchema,
  /** Rulers from 0 to 10. "Not sure" leaves them out. */
  importance: ruler,
  confidence: ruler,
  /** What gives hope: the answer to "why not lower?". */
  hope: z.optional(text),
  /** Three to eight; fewer only where the distance has fewer countable steps, such as two days a week to three. */
  wins: z.array(z.strictObject({ value: z.number(), by: dateSchema })).check(z.minLength(1), z.maxLength(8)),
  /** For the hard day: if this, then that. */
  plan: z.optional(z.strictObject({ when: words, then: words })),
});

export type Goal = z.infer<typeof goalSchema>;
export type Win = Goal['wins'][number];
