import * as z from 'zod/mini';
import { wholeSchema } from '../common.schema.js';
import { partNames } from './parts.js';

const count = wholeSchema.check(z.minimum(0));
/** What each answer may be is for the form to say: see `prefillFor`. */
const answers = z.record(z.string(), z.unknown());
const byPart = <Schema extends z.ZodMiniType>(schema: Schema) => z.partialRecord(z.enum(partNames), schema);

export const partDraftSchema = z.looseObject({
  definition: z.string(),
  version: z.string(),
  answers,
  page: z.string(),
  pages: z.array(z.string()),
});

const filledSchema = z.looseObject({
  definition: z.looseObject({ id: z.string(), version: z.string(), sections: z.array(z.unknown()) }),
  answers,
});

const row = z.looseObject({ label: z.string(), words: z.optional(z.string()), own: z.boolean() });
const section = z.looseObject({ id: z.string(), title: z.string(), rows: z.array(row) });

/** A draft as it is kept. What it does not know it lets pass: a later version may have put it there. */
export const draftSchema = z.looseObject({
  schema: z.literal('rapport/draft@2'),
  at: z.enum([...partNames, 'review']),
  returning: z.boolean(),
  parts: byPart(partDraftSchema),
  outcomes: z.looseObject({
    intake: z.optional(filledSchema),
    questionnaire: z.optional(
      z.looseObject({ results: z.array(z.looseObject({ instrument: z.string() })), share: z.boolean() }),
    ),
    goals: z.optional(z.looseObject({ goals: z.array(z.looseObject({ id: z.string() })) })),
    match: z.optional(
      z.looseObject({
        match: z.looseObject({
          chosen: z.optional(z.string()),
          shown: z.array(z.string()),
          reasons: z.array(z.unknown()),
        }),
        asked: z.optional(filledSchema),
      }),
    ),
  }),
  summaries: byPart(z.array(section)),
  progress: byPart(z.looseObject({ page: count, pages: count, secondsLeft: z.number() })),
  matchSeed: z.optional(z.string()),
  sharing: answers,
  follows: z.optional(
    z.looseObject({
      id: z.string(),
      receivedAt: z.string(),
      filled: filledSchema,
      done: z.array(z.enum(['questionnaire', 'goals', 'intake'])),
    }),
  ),
  spent: z.number(),
});
