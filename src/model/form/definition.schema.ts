import * as z from 'zod/mini';
import { conditionSchema } from './condition.schema.js';
import { idSchema } from './id.js';
import { questionSchema } from './kinds.schema.js';
import { sides, topics } from './roles.js';
import { textSchema } from './text.schema.js';

/** One page of a form. */
export const sectionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** Shorter words for the progress stones; the title stands in. */
  short: z.optional(textSchema),
  lead: z.optional(textSchema),
  /** A calm note under the questions, for example when to see a doctor first. */
  note: z.optional(textSchema),
  when: z.optional(conditionSchema),
  topic: z.optional(z.enum(topics)),
  questions: z.array(questionSchema).check(z.minLength(1)),
});

/** Who gives the form and reads all of it. Without it, whoever the practice's config names: see `receiverOf`. */
export const heldBySchema = z.optional(z.enum(sides));

/**
 * Two or more answers that hardly fit together: while `when` holds, the person is told, may change either, and may keep
 * both.
 */
export const checkSchema = z.strictObject({
  id: idSchema,
  when: conditionSchema,
  /** What does not fit, said to the person: "You said … and …". */
  says: textSchema,
});

/** A form: sections are its pages, in order; questions are what they ask. JSON, versioned. */
export const definitionSchema = z.strictObject({
  schema: z.literal('rapport/definition@1'),
  id: idSchema,
  /** Changes when a question changes; kept with every submission. */
  version: z.string().check(z.minLength(1), z.maxLength(32)),
  title: textSchema,
  heldBy: heldBySchema,
  sections: z.array(sectionSchema).check(z.minLength(1)),
  checks: z.optional(z.array(checkSchema).check(z.maxLength(50))),
});
