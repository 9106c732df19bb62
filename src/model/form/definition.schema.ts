import * as z from 'zod/mini';
import { conditionSchema } from './condition.schema.js';
import { wholeSchema } from '../common.schema.js';
import { idSchema } from './id.js';
import { roles, sides, topics } from './roles.js';
import { textSchema } from './text.schema.js';
import { addressFields } from './address.js';
import { timePattern } from './time.js';

/** One answer to choose. */
export const optionSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  hint: z.optional(textSchema),
  when: z.optional(conditionSchema),
});

/** What every question has, whatever its kind. */
const common = {
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
};

const length = z.optional(wholeSchema.check(z.minimum(1), z.maximum(10_000)));
const options = z.array(optionSchema).check(z.minLength(1), z.maxLength(500));
const dateBound = z.string().check(z.regex(/^(today|\d{4}-\d{2}-\d{2})$/));
const timeBound = z.optional(z.string().check(z.regex(timePattern)));
const count = z.optional(wholeSchema.check(z.minimum(1), z.maximum(50)));

/** Kinds with one plain answer. They may also stand in a group. */
const plainKinds = [
  z.strictObject({
    ...common,
    kind: z.literal('text'),
    maxLength: length,
    autocomplete: z.optional(z.string()),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('long-text'),
    maxLength: length,
    /** Beginnings of a sentence, offered as buttons to someone who is stuck. */
    prompts: z.optional(z.array(textSchema)),
  }),
  z.strictObject({ ...common, kind: z.literal('email') }),
  z.strictObject({ ...common, kind: z.literal('phone') }),
  z.strictObject({
    ...common,
    kind: z.literal('date'),
    min: z.optional(dateBound),
    max: z.optional(dateBound),
    autocomplete: z.optional(z.string()),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('number'),
    unit: z.optional(textSchema),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    step: z.optional(z.number().check(z.positive())),
  }),
  /** A time of day by the clock: 14:30. */
  z.strictObject({ ...common, kind: z.literal('time'), min: timeBound, max: timeBound }),
  z.strictObject({ ...common, kind: z.literal('single-choice'), options }),
  z.strictObject({
    ...common,
    kind: z.literal('multiple-choice'),
    options,
    /** The option that rules the others out ("None of these"). */
    none: z.optional(idSchema),
  }),
  z.strictObject({ ...common, kind: z.literal('yes-no') }),
  /** A ruler from 0 to 10 with words at both ends and "Not sure". */
  z.strictObject({ ...common, kind: z.literal('scale'), low: textSchema, high: textSchema }),
  /** One of a long list, found by typing a part of it. */
  z.strictObject({ ...common, kind: z.literal('select'), options }),
  /** A country, by its ISO 3166 code; its names come from the browser. */
  z.strictObject({ ...common, kind: z.literal('country') }),
] as const;

const rowSchema = z.strictObject({ id: idSchema, label: textSchema });

export const questionSchema = z.discriminatedUnion('kind', [
  ...plainKinds,
  /** A style between two good ends: five radios, -2 the first end, 2 the second. */
  z.strictObject({ ...common, kind: z.literal('bipolar'), from: textSchema, to: textSchema }),
  /** Days by parts of day; the answer lists slots such as `tue-evening`. */
  z.strictObject({ ...common, kind: z.literal('week') }),
  /** One box to tick; the label is the statement agreed to. */
  z.strictObject({ ...common, kind: z.literal('consent') }),
  /** Where somebody lives: the lines that `fields` names, or all. */
  z.strictObject({
    ...common,
    kind: z.literal('address'),
    fields: z.optional(z.array(z.enum(addressFields)).check(z.minLength(1))),
  }),
  /** Options put in order, the most important first; with `top`, only so many of them. */
  z.strictObject({ ...common, kind: z.literal('ranking'), options, top: count }),
  /** Several statements answered with the same options. */
  z.strictObject({
    ...common,
    kind: z.literal('matrix'),
    rows: z.array(rowSchema).check(z.minLength(1), z.maxLength(50)),
    options,
  }),
  /** Places on the body, on a figure and in a list: see `bodyParts`, and `none`. */
  z.strictObject({ ...common, kind: z.literal('body') }),
  /** A name typed, or drawn with a finger. */
  z.strictObject({ ...common, kind: z.literal('signature') }),
  /**
   * Questions asked several times: once for each that the person adds, or once for each answer that they chose at the
   * earlier question `each`.
   */
  z.strictObject({
    ...common,
    kind: z.literal('group'),
    questions: z.array(z.discriminatedUnion('kind', plainKinds)).check(z.minLength(1), z.maxLength(20)),
    each: z.optional(idSchema),
    /** Words on the button that adds another. */
    add: z.optional(textSchema),
    /** What one of them is called: "Injury". */
    one: z.optional(textSchema),
    max: count,
  }),
]);

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

/** Who gives the form and reads all of it. Without it, a trainer. */
export const heldBySchema = z.optional(z.enum(sides));

/** A form: sections are its pages, in order; questions are what they ask. JSON, versioned. */
export const definitionSchema = z.strictObject({
  schema: z.literal('rapport/definition@1'),
  id: idSchema,
  /** Changes when a question changes; kept with every submission. */
  version: z.string().check(z.minLength(1), z.maxLength(32)),
  title: textSchema,
  heldBy: heldBySchema,
  sections: z.array(sectionSchema).check(z.minLength(1)),
});
