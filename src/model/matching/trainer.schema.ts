import * as z from 'zod/mini';
import { idSchema } from '../form/id.js';
import { slots, type Slot } from '../form/week.js';
import { wholeSchema } from '../shapes.js';
import { bodyAreas, experienceLevels, formats } from './trainer-terms.js';

const short = z.string().check(z.minLength(1), z.maxLength(200));
const long = z.optional(z.string().check(z.maxLength(2000)));
const lean = z.optional(wholeSchema.check(z.minimum(-2), z.maximum(2)));
const area = z.enum(bodyAreas);

/** One trainer or therapist, described in the terms in which clients say what they wish for. */
export const trainerSchema = z.strictObject({
  id: idSchema,
  name: short,
  /** Their title, in their own words. */
  role: short,
  pronouns: z.optional(short),
  about: long,
  /** "Ask me this first". */
  ask: long,
  style: z.strictObject({ challenge: lean, flexibility: lean, quiet: lean, brevity: lean, space: lean }),
  formats: z.array(z.enum(formats)),
  /** BCP 47 tags, such as `en` or `pt-BR`. */
  languages: z.array(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  /** Free times, such as `tue-evening`. */
  availability: z.array(z.enum(slots as readonly [Slot, ...Slot[]])),
  worksWith: z.partialRecord(area, z.enum(experienceLevels)),
  doesNotTake: z.array(area),
  /** For one session, in `currency` (ISO 4217). Not named: not held against anyone's ceiling. */
  price: z.optional(z.number().check(z.minimum(0))),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** What a client should know beforehand; the first two are shown. */
  goodToKnow: z.array(short),
  /** Free places. 0 keeps the trainer off the list until there is one. */
  capacity: z.optional(wholeSchema.check(z.minimum(0))),
  booking: z.optional(z.string().check(z.regex(/^https:\/\/[^\s<>"]+$/))),
});

/** Everyone a practice offers: the file behind `trainers="…"`. Ids are unique (see `parseRoster`). */
export const rosterSchema = z.strictObject({
  schema: z.literal('rapport/trainers@1'),
  /** Marks invented people, so that nobody takes them for real ones. */
  sample: z.optional(z.boolean()),
  trainers: z.array(trainerSchema),
});
