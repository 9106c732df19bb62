import * as z from 'zod/mini';
import { wholeSchema } from '../../common.schema.js';
import { conditionSchema } from '../condition.schema.js';
import { idSchema } from '../id.js';
import { roles, topics } from '../roles.js';
import { textSchema } from '../text.schema.js';

/** What every question has, whatever its kind. */
export const commonFields = {
  id: idSchema,
  label: textSchema,
  /** One quiet sentence under the label. */
  hint: z.optional(textSchema),
  /** The reason, behind "Why we ask". */
  why: z.optional(textSchema),
  required: z.optional(z.boolean()),
  /** Health and the like: offers "I'd rather not say" and turns autofill off. */
  sensitive: z.optional(z.boolean()),
  /** Shows the answer that a page gave beforehand; the person cannot change it. */
  readonly: z.optional(z.boolean()),
  when: z.optional(conditionSchema),
  role: z.optional(z.enum(roles)),
  topic: z.optional(z.enum(topics)),
  /** Questions of earlier versions that this one stands for: a draft's answers to them go over, texts one after another. */
  formerly: z.optional(z.array(idSchema).check(z.minLength(1), z.maxLength(20))),
};

/** What the page says at once to an answer, by the answer's id. */
export const repliesSchema = z.optional(z.record(idSchema, textSchema));

/** Longest text that a question may take. */
export const lengthSchema = z.optional(wholeSchema.check(z.minimum(1), z.maximum(10_000)));

/** How many: entries of a group, places of a ranking. */
export const countSchema = z.optional(wholeSchema.check(z.minimum(1), z.maximum(50)));
