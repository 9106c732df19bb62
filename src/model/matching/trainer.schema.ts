import * as z from 'zod/mini';
import { idSchema } from '../form/id.js';
import { weekSlots, type Slot } from '../form/week.js';
import { healthConditions } from '../safety/readiness.js';
import { wholeSchema } from '../common.schema.js';
import { bodyAreas, experienceLevels, formats, scopes } from './trainer-terms.js';

const short = z.string().check(z.minLength(1), z.maxLength(200));
const long = z.optional(z.string().check(z.maxLength(2000)));
const lean = z.optional(wholeSchema.check(z.minimum(-2), z.maximum(2)));
const area = z.enum(bodyAreas);
const degrees = (most: number) => z.number().check(z.minimum(-most), z.maximum(most));

/** A place where they work. `radius`: how many kilometres they travel from there to meet somebody. */
const placeSchema = z.strictObject({
  name: short,
  at: z.optional(z.strictObject({ latitude: degrees(90), longitude: degrees(180) })),
  radius: z.optional(z.number().check(z.minimum(0), z.maximum(1000))),
});

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
  /** A picture of them: https, http, a path on the same site, or a data URL of a bitmap. Initials stand without one. */
  portrait: z.optional(
    z
      .string()
      .check(
        z.regex(/^(https?:\/\/|\/(?!\/)|data:image\/(avif|gif|jpeg|png|webp);base64,)[^\s<>"]+$/),
        z.maxLength(200_000),
      ),
  ),
  /** Training and therapy background: a line each. */
  background: z.optional(z.array(short)),
  style: z._default(
    z.strictObject({ challenge: lean, flexibility: lean, quiet: lean, brevity: lean, space: lean }),
    {},
  ),
  formats: z.array(z.enum(formats)),
  /** Where they meet people. Not named: no distance is held against them. */
  places: z.optional(z.array(placeSchema)),
  /** BCP 47 tags, such as `en` or `pt-BR`. */
  languages: z.array(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  /** Free times, such as `tue-evening`. */
  availability: z.array(z.enum(weekSlots as readonly [Slot, ...Slot[]])),
  worksWith: z._default(z.partialRecord(area, z.enum(experienceLevels)), {}),
  /** Conditions they know well: said to the clients who live with one. */
  welcomes: z.optional(z.array(z.enum(healthConditions))),
  /** Areas and conditions that are beyond them: nobody who has one is shown to them. */
  doesNotTake: z._default(z.array(z.enum(scopes)), []),
  /** For one session, in `currency` (ISO 4217). Not named: not held against anyone's ceiling. */
  price: z.optional(z.number().check(z.minimum(0))),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** What a client should know beforehand; the first two are shown. */
  goodToKnow: z._default(z.array(short), []),
  /** Free places. 0 keeps the trainer off the list until there is one. */
  capacity: z.optional(wholeSchema.check(z.minimum(0))),
  /** A booking page, or another way to reach them. */
  booking: z.optional(z.string().check(z.regex(/^(https?:\/\/|mailto:|tel:)[^\s<>"]+$/), z.maxLength(2000))),
});

const envelope = {
  /** Lets an editor find the JSON Schema. */
  $schema: z.optional(z.string()),
  schema: z.literal('rapport/trainers@1'),
  /** Marks invented people, so that nobody takes them for real ones. */
  sample: z.optional(z.boolean()),
};

/** Everyone a practice offers: the file behind `trainers="…"`. Ids are unique (see `readRoster`). */
export const rosterSchema = z.strictObject({ ...envelope, trainers: z.array(trainerSchema) });

/** A roster whose rows are still to be read, one by one. */
export const rowsSchema = z.strictObject({
  ...envelope,
  trainers: z.unknown().check(z.refine(Array.isArray, 'expected array')),
});
