import * as z from 'zod/mini';
import { ConfigurationError } from './configuration-error.js';
import { sides } from '../model/form/roles.js';
import { isPlan, planProblem } from './responder-plan.js';
import { readAs } from '../model/issue.js';
import { RapportError } from '../model/rapport-error.js';
import { weightedFacets } from '../model/matching/trainer-terms.js';
import { wholeSchema } from '../model/common.schema.js';

const text = z.string().check(z.maxLength(300));
const said = text.check(z.refine((words) => words.trim() !== '', 'some words'));
/** An address that opens safely: https, http, or a path on the same site. */
const link = z.string().check(z.regex(/^(https?:\/\/|\/)/), z.maxLength(2000));
/** A picture: https, or a path on the same site. */
const picture = z.string().check(z.regex(/^(https:\/\/|\/(?!\/))[^\s<>"]+$/), z.maxLength(2000));
/** A name that somebody in need can tell from another: two letters or digits at least. */
const label = text.check(
  z.refine((name) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(name), 'a name that says who answers'),
);

/** The JSON behind the `config` attribute. Unknown keys are refused by name, so that a typing mistake is heard. */
export const configSchema = z.strictObject({
  practice: z.optional(
    z.strictObject({
      name: z.optional(text),
      contact: z.optional(
        z.strictObject({
          email: z.optional(
            z
              .string()
              .check(z.regex(/^(?:[\w'+-]+\.)*[\w'+-]*[\w+-]@(?:[A-Za-z\d][A-Za-z\d-]*\.)+[A-Za-z]{2,}$/)),
          ),
          phone: z.optional(text),
          link: z.optional(link),
        }),
      ),
      /** Who reads what comes without a form of its own, such as goals alone. Not said: nobody in the brief, until `held-by` does. */
      recipient: z.optional(z.enum(sides)),
      /** Days within which a person reads every answer. Not said: nothing is promised of it. */
      readWithinDays: z.optional(wholeSchema.check(z.minimum(0), z.maximum(60))),
      /** Days within which the practice gets in touch; said on the last page. */
      replyWithinDays: z.optional(wholeSchema.check(z.minimum(0), z.maximum(60))),
    }),
  ),
  /**
   * Who says hello above the first page of an intake or a journey, and in what words: plain text. Not said: what
   * `readWithinDays` promises, else nothing.
   */
  welcome: z.optional(
    z.strictObject({
      photo: z.optional(picture),
      name: z.optional(said),
      role: z.optional(said),
      words: z.optional(said),
    }),
  ),
  /** Who reads alarming answers, when, and what they do then: who calls, by which way, within which time. */
  responder: z.optional(
    z.strictObject({ name: said, hours: said, plan: text.check(z.refine(isPlan, planProblem)) }),
  ),
  privacy: z.optional(link),
  /**
   * Whether a parent or guardian agrees before somebody under 18 can send. Many places let a young person consent to
   * counselling alone: `not-asked` leaves that page out. Without it, they agree.
   */
  guardian: z.optional(z.enum(['agrees', 'not-asked'])),
  region: z.optional(
    z
      .string()
      .check(z.refine((code) => /^[A-Za-z]{2}(-[A-Za-z\d]{1,3})?$/.test(code), 'two letters, such as GB')),
  ),
  /** Help lines in place of ours. */
  helpLines: z.optional(
    z.array(
      z.strictObject({
        name: label,
        kind: z.enum(['emergency', 'call', 'text', 'web']),
        /** For whoever is harmed by somebody: it stands first where a client writes of that. */
        about: z.optional(z.literal('abuse')),
        number: z.optional(text),
        url: z.optional(link),
      }),
    ),
  ),
  /** Where "Leave this page now" goes: an address that tells nobody anything. */
  quickExit: z.optional(link),
  match: z.optional(
    z.strictObject({
      weights: z.optional(z.partialRecord(z.enum(weightedFacets), z.number().check(z.minimum(0)))),
      show: z.optional(wholeSchema.check(z.minimum(1), z.maximum(6))),
      /** Asks the client what matters most to them, and weighs that more. */
      clientMayWeigh: z.optional(z.boolean()),
    }),
  ),
  /** Shows practitioner questionnaires' results to the client as well. */
  showPractitionerResults: z.optional(z.boolean()),
  /** Questionnaires of the practice's own, and wording for those of which we have the keys only: see `readCustomInstrument`. */
  instruments: z.optional(z.array(z.unknown()).check(z.maxLength(50))),
});

/** What a practice says of itself in its `config`. Every field may be left out. */
export type PracticeConfig = z.infer<typeof configSchema>;

/**
 * - `shape`: the schema refuses it.
 * - `file`: the address gives no file.
 */
export type ConfigErrorCode = 'shape' | 'file';

/** A config that cannot be used. `problem` says what is allowed at `path`. */
export class ConfigError extends RapportError<ConfigErrorCode> {
  /** @internal */
  protected static override readonly whole: string = 'config';
  override readonly name = 'ConfigError';
}

/** @throws {ConfigError} for anything the schema refuses. */
export function parseConfig(json: unknown): PracticeConfig {
  const parsed = readAs(configSchema, json);
  if (parsed.ok) return parsed.data;
  throw new ConfigError('shape', parsed.path, parsed.problem, { cause: parsed.cause });
}

/**
 * Fetches and reads the practice's config.
 * @throws {ConfigurationError} for a file that is not there, or that the schema refuses.
 */
export async function loadConfig(url: string, signal?: AbortSignal): Promise<PracticeConfig> {
  try {
    const response = await fetch(url, {
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer' },
      ...(signal && { signal }),
    });
    if (!response.ok)
      throw new ConfigError(
        'file',
        '',
        `a file that can be read; the server said ${String(response.status)}`,
      );
    return parseConfig(await response.json());
  } catch (error) {
    // What a browser says of a bad file tells nobody what is allowed.
    const told = error instanceof ConfigError && (error.path ? error.message : error.problem);
    throw new ConfigurationError('config', url, told || 'a JSON file that this page may read', {
      cause: error,
    });
  }
}
