import * as z from 'zod/mini';
import { idSchema } from '../form/id.js';
import { sides, topics } from '../form/roles.js';
import { dateSchema, momentSchema } from '../common.schema.js';

const short = z.string().check(z.maxLength(200));

/** By what right somebody signs: for themselves, as a parent or guardian, or for another person (45 CFR 164.508(c)(1)(vi)). */
export const authorities = ['self', 'parent', 'other'] as const;
export type Authority = (typeof authorities)[number];

/** Who signed, and how it can be taken back. Absent in what was sent before these were asked. */
const signed = {
  signedName: short,
  at: momentSchema,
  authority: z.optional(z.enum(authorities)),
  /** Where somebody signs for another person: what lets them, in their own words. */
  authorityText: z.optional(short),
  /** How to take it back, in the words that were read. */
  withdraw: z.optional(short),
  /** Id in `statements`: the words that were signed. */
  statement: z.optional(idSchema),
  statementVersion: short,
};

/** What may be passed on, from whom to whom, what for and until when. One row for each kind of thing. */
export const consentSchema = z.strictObject({
  what: z.enum([...topics, 'talk']),
  from: z.enum(sides),
  to: z.enum(sides),
  /** Who gives and who receives, by name, or by what they are to the client. */
  giver: z.optional(short),
  receiver: z.optional(short),
  /** Of results: the questionnaires whose single answers go as well, each named to the client. Of all others the scores go alone. */
  instruments: z.optional(z.array(idSchema).check(z.maxLength(50))),
  purpose: short,
  until: dateSchema,
  ...signed,
});

/** What somebody said yes to by sending: 45 CFR 164.508(c), GDPR articles 7 and 9. */
export const agreementSchema = z.strictObject({
  /** The practice that receives it, by name. */
  receiver: short,
  purpose: short,
  /** The last day on which it holds. Absent: until it is taken back. */
  until: z.optional(dateSchema),
  ...signed,
});

/** The words that were signed, once each, so that what somebody read can be shown one day. */
export const statementSchema = z.strictObject({
  id: idSchema,
  version: short,
  locale: z.string().check(z.maxLength(35)),
  text: z.string().check(z.maxLength(5000)),
  /** SHA-256 of the text in UTF-8, hex. Absent where the browser has no means to make it. */
  sha256: z.optional(z.string().check(z.regex(/^[\da-f]{64}$/))),
});

/** Whom to answer, where no form has asked. */
export const replyToSchema = z.strictObject({
  name: short,
  email: z.optional(short),
  phone: z.optional(short),
});

/** To what somebody said yes: from whom to whom, for what, until when. */
export type Consent = z.infer<typeof consentSchema>;
/** What somebody said yes to by sending. */
export type Agreement = z.infer<typeof agreementSchema>;
/** Words that were signed. */
export type Statement = z.infer<typeof statementSchema>;
/** Whom to answer. */
export type ReplyTo = z.infer<typeof replyToSchema>;
