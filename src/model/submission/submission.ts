import * as z from 'zod/mini';
import { maxEntries } from '../form/answers.js';
import { sides } from '../form/roles.js';
import { idSchema } from '../form/id.js';
import { goalSchema } from '../goals/goal.js';
import { readAs } from '../issue.js';
import { keyName } from '../key-name.js';
import { dateSchema, momentSchema, wholeSchema } from '../common.schema.js';
import { agreementSchema, consentSchema, replyToSchema, statementSchema } from './consent.js';
import { SubmissionError } from './submission-error.js';

const short = z.string().check(z.maxLength(200));
const uuidSchema = z
  .string()
  .check(z.regex(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i));
const numbers = z.record(idSchema, z.number());

const plainAnswers = [
  z.string().check(z.maxLength(10_000)),
  z.number(),
  z.literal(true),
  z.array(z.string().check(z.maxLength(100))).check(z.maxLength(500)),
] as const;
const entrySchema = z.record(idSchema, z.union(plainAnswers));

/** Answers by question id: see `Answer`. */
const answersSchema = z.record(
  idSchema,
  z.union([...plainAnswers, entrySchema, z.array(entrySchema).check(z.maxLength(maxEntries))]),
);

/** What has moved since an earlier day: by subscale id, and `total`. See `compare` for the verdicts. */
const changeSchema = z.strictObject({
  since: dateSchema,
  scores: z.record(
    idSchema,
    z.strictObject({
      before: z.number(),
      difference: z.number(),
      verdict: z.enum(['reliable-up', 'reliable-down', 'not-clear', 'none', 'difference']),
    }),
  ),
});

/** One questionnaire, scored. `items` are the raw answers; `value` is absent when too few were given. */
const resultSchema = z.strictObject({
  instrument: idSchema,
  version: short,
  value: z.optional(z.number()),
  subscales: numbers,
  band: z.optional(idSchema),
  items: numbers,
  complete: z.boolean(),
  change: z.optional(changeSchema),
});

/** Whom the client was shown, whom they chose, and why each was shown: the parts of the fit by facet. */
const matchSchema = z.strictObject({
  chosen: z.optional(idSchema),
  shown: z.array(idSchema),
  reasons: z.array(z.strictObject({ trainer: idSchema, facet: short, contribution: z.number() })),
});

const readinessSchema = z.strictObject({ outcome: idSchema, reasons: z.array(idSchema) });

/** Everything that leaves the page. Unknown keys are refused on the way out and on the way in. */
export const submissionSchema = z.strictObject({
  schema: z.literal('rapport/submission@1'),
  /** UUID of version 7, and the Idempotency-Key. */
  id: uuidSchema,
  /** Id of the submission that this one adds to: of the same person, under the same yes. It may arrive before it. */
  follows: z.optional(uuidSchema),
  createdAt: momentSchema,
  /** Whole seconds from the first sight of the form to Send. */
  completedInSeconds: wholeSchema.check(z.minimum(0)),
  practice: short,
  widget: z.enum([
    'rapport-journey',
    'rapport-intake',
    'rapport-questionnaire',
    'rapport-goals',
    'rapport-match',
  ]),
  locale: z.string().check(z.maxLength(35)),
  /** The side that it is sent to, where no form says so. Not known: neither side sees anything without a consent. */
  recipient: z.optional(z.enum(sides)),
  /** The form, and who gives it: to that side it was sent. Without `heldBy`, `recipient` says it: see `receiverOf`. */
  definition: z.optional(
    z.strictObject({
      id: idSchema,
      version: z.string().check(z.maxLength(32)),
      heldBy: z.optional(z.enum(sides)),
    }),
  ),
  answers: answersSchema,
  results: z.array(resultSchema),
  goals: z.array(goalSchema).check(z.maxLength(4)),
  match: z.optional(matchSchema),
  readiness: z.optional(readinessSchema),
  consents: z.array(consentSchema),
  /** What the client said yes to by sending. */
  agreement: z.optional(agreementSchema),
  /** The words of the consents and of the agreement. */
  statements: z.optional(z.array(statementSchema).check(z.maxLength(10))),
  replyTo: z.optional(replyToSchema),
  safety: z.strictObject({ helpShown: z.boolean() }),
});

/** What leaves the page: `submissionSchema` has the meaning of each field. */
export type Submission = z.infer<typeof submissionSchema>;
export type { Agreement, Consent, ReplyTo, Statement } from './consent.js';
/** The outcome of one questionnaire. */
export type SubmissionResult = Submission['results'][number];
/** Who was shown and why, and whom the person chose. */
export type MatchOutcome = NonNullable<Submission['match']>;

/**
 * The path of a key `__proto__`: zod's records pass over it in silence, and nothing may be dropped in silence. Looks
 * only as deep as a submission goes: what is deeper the schema refuses anyway.
 */
function findProto(value: unknown, path: readonly string[] = []): string | undefined {
  if (typeof value !== 'object' || value === null || path.length > 6) return undefined;
  if (Object.hasOwn(value, '__proto__')) return [...path.map(keyName), '__proto__'].join('.');
  return Object.entries(value)
    .map(([key, each]) => findProto(each, [...path, key]))
    .find((found) => found !== undefined);
}

/**
 * Reads a submission.
 * @throws {SubmissionError} with the path of the first fault.
 */
export function parseSubmission(json: unknown): Submission {
  const proto = findProto(json);
  if (proto !== undefined) throw new SubmissionError('shape', proto, 'unknown key');
  const parsed = readAs(submissionSchema, json, keyName);
  if (parsed.ok) return parsed.data;
  throw new SubmissionError('shape', parsed.path, parsed.problem); // without zod's error: its keys may be anything
}
