import * as z from 'zod/mini';
import { checkSchema, heldBySchema, sectionSchema } from './definition.schema.js';
import { idSchema } from './id.js';
import { questionSchema } from './kinds.schema.js';
import { textSchema } from './text.schema.js';

const words = z.optional(textSchema);

/** Something added beside a page or a question: `after` or `before` says where, `questions` or `section` what. */
const additionSchema = z.strictObject({
  after: z.optional(idSchema),
  before: z.optional(idSchema),
  questions: z.optional(z.array(questionSchema).check(z.minLength(1))),
  section: z.optional(sectionSchema),
});

/** New words for a question (`label`, `hint`, `why`, `required`) or for a page (`title`, `short`, `lead`, `note`). */
const changeSchema = z.strictObject({
  label: words,
  hint: words,
  why: words,
  required: z.optional(z.boolean()),
  title: words,
  short: words,
  lead: words,
  note: words,
});

/** A practice's own form that builds on one of ours, and says only what is different. */
export const extensionSchema = z.strictObject({
  schema: z.literal('rapport/definition@1'),
  /** The preset that it builds on. */
  extends: idSchema,
  id: idSchema,
  version: z.string().check(z.minLength(1), z.maxLength(32)),
  title: words,
  /** Without it, whoever gives the preset. */
  heldBy: heldBySchema,
  /** Questions, pages and checks to leave out. A check goes by itself with a question that it looks at. */
  remove: z.optional(z.array(idSchema)),
  add: z.optional(z.array(additionSchema)),
  change: z.optional(z.record(idSchema, changeSchema)),
  /** Checks beside those of the preset. */
  checks: z.optional(z.array(checkSchema).check(z.maxLength(50))),
});
