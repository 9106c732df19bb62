import * as z from 'zod/mini';
import { idSchema } from '../form/id.js';
import { dateSchema, wholeSchema } from '../common.schema.js';
import { measureIds, measureOf, units } from './measures.js';
import { isMeasured, maxWinLength, maxWins } from './wins.js';

const text = z.string().check(z.maxLength(2000));
const words = z.string().check(z.minLength(1), z.maxLength(2000));
const ruler = z.optional(wholeSchema.check(z.minimum(0), z.maximum(10)));
const weight = wholeSchema.check(z.minimum(0), z.maximum(3));

const measuredWin = z.strictObject({ value: z.number(), by: dateSchema });
const ownWin = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(maxWinLength)),
  by: dateSchema,
  reached: z.optional(dateSchema),
});

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
  /** Why it matters this much: the answer to "why not lower?" at the importance. */
  matters: z.optional(text),
  /** What gives hope: the answer to "why not lower?" at the confidence. */
  hope: z.optional(text),
  /** Three to eight; fewer only where the distance has fewer countable steps, such as two days a week to three. The last is the target. */
  wins: z.array(z.union([measuredWin, ownWin])).check(
    z.minLength(1),
    z.maxLength(maxWins),
    z.refine((wins) => wins.slice(-1).every(isMeasured), 'the last has a value'),
  ),
  /** For the hard day: if this, then that. */
  plan: z.optional(z.strictObject({ when: words, then: words })),
  /** What the client tells themselves on such a day. */
  story: z.optional(text),
  /** Who will know about the goal. */
  who: z.optional(text),
  /** The five outcomes of attainment scaling in words, from -2 (the least) to +2 (much more than hoped). */
  levels: z.optional(z.array(words).check(z.minLength(5), z.maxLength(5))),
  /** The weight in attainment scaling is importance times difficulty, each from 0 to 3. */
  weight: z.optional(z.strictObject({ importance: weight, difficulty: weight })),
  /** The day it was set. */
  setOn: z.optional(dateSchema),
  /** What was measured since, in the unit of the measure. In any order. */
  progress: z.optional(
    z.array(z.strictObject({ date: dateSchema, value: z.number() })).check(z.maxLength(500)),
  ),
  /** The outcome that client and trainer agreed on in the end, from -2 to +2. */
  reached: z.optional(wholeSchema.check(z.minimum(-2), z.maximum(2))),
});

/** A goal as it is sent: `goalSchema` has the meaning of each field. */
export type Goal = z.infer<typeof goalSchema>;

/** What was measured on one day on the way to a goal. */
export type ProgressEntry = NonNullable<Goal['progress']>[number];
