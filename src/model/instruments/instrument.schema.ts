import * as z from 'zod/mini';
import { idSchema } from '../form/id.js';
import { findIssues } from './issues.js';
import { wholeSchema } from '../common.schema.js';
import type { Instrument } from './instrument.js';

const text = z.string().check(z.minLength(1), z.maxLength(1000));
const count = wholeSchema.check(z.minimum(0));
const loinc = z.exactOptional(z.string().check(z.regex(/^(LA)?\d+-\d$/)));

const version = z.string().check(z.regex(/^\d+(\.\d+){0,2}$/));

const scale = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('options'),
    options: z.array(z.strictObject({ value: z.number(), loinc })).check(z.minLength(2), z.maxLength(20)),
  }),
  z.strictObject({ kind: z.literal('ruler'), min: wholeSchema, max: wholeSchema }),
]);

/** Two numbers. An array with a length: zod's tuple would come to every visitor with all its kin. */
const range = z.array(z.number()).check(z.minLength(2), z.maxLength(2)) as unknown as z.ZodMiniType<
  readonly [number, number]
>;

const rule = {
  items: z.array(idSchema).check(z.minLength(1)),
  rule: z.enum(['sum', 'mean', 'percent', 'product']),
  times: z.exactOptional(z.number().check(z.positive())),
  range,
  atMostMissing: count,
  missingSource: z.exactOptional(text),
  sameItems: z.exactOptional(z.boolean()),
  higherMeans: z.enum(['heavier', 'stronger']),
  bands: z.exactOptional(z.array(z.strictObject({ id: idSchema, from: z.number() })).check(z.minLength(1))),
  bandSource: z.exactOptional(text),
  change: z.exactOptional(
    z.union([
      z.strictObject({
        atLeast: z.number().check(z.positive()),
        ofOne: z.exactOptional(z.number().check(z.positive())),
        source: text,
      }),
      z.strictObject({
        sd: z.number().check(z.positive()),
        reliability: z.number().check(z.minimum(0), z.lt(1)),
        source: text,
      }),
    ]),
  ),
  reliability: z.exactOptional(
    z.array(
      z.strictObject({
        kind: z.enum(['alpha', 'retest']),
        value: z.number().check(z.minimum(0), z.maximum(1)),
        source: text,
      }),
    ),
  ),
  norms: z.exactOptional(
    z.array(
      z.strictObject({ mean: z.number(), sd: z.number().check(z.positive()), sample: text, source: text }),
    ),
  ),
  loinc,
  unit: z.exactOptional(text),
};

/**
 * An instrument that a practice brings itself. Beyond the shape it checks that ids are met and unique, that a
 * range is what the items can reach, and that the bands cover it. Kept out of the index: a page that shows
 * the shipped instruments has no need to load it.
 */
export const instrumentSchema: z.ZodMiniType<Instrument> = z
  .strictObject({
    id: idSchema,
    version,
    window: z.exactOptional(z.string().check(z.regex(/^P\d+[DWMY]$/))),
    licence: text,
    source: text,
    credit: z.exactOptional(text),
    validated: z.boolean(),
    notValidatedIn: z.exactOptional(z.array(z.string().check(z.regex(/^[a-z]{2,3}$/)))),
    sensitiveToChange: z.boolean(),
    audience: z.enum(['public', 'practitioner']),
    scales: z.record(idSchema, scale),
    items: z
      .array(
        z.strictObject({
          id: idSchema,
          scale: idSchema,
          reverse: z.exactOptional(z.boolean()),
          readFirst: z.exactOptional(z.boolean()),
          loinc,
        }),
      )
      .check(z.minLength(1), z.maxLength(200)),
    subscales: z.array(z.strictObject({ id: idSchema, ...rule })),
    total: z.exactOptional(z.strictObject(rule)),
    loinc,
    settings: z.exactOptional(z.array(z.enum(['matrix', 'items', 'auto-advance']))),
    wording: z.exactOptional(z.literal('practice')),
    orders: z.exactOptional(
      z.array(
        z.strictObject({
          id: z.string().check(z.minLength(1), z.maxLength(64)),
          version,
          reverse: z.array(idSchema).check(z.minLength(1)),
        }),
      ),
    ),
    gated: z.exactOptional(z.boolean()),
  })
  .check(({ value, issues }) => {
    for (const { path, message } of findIssues(value)) {
      issues.push({ code: 'custom', input: value, path: [...path], message });
    }
  });
