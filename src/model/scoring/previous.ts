import * as z from 'zod/mini';
import { idSchema } from '../form/id.js';
import { InstrumentError } from '../instruments/instrument-error.js';
import type { Instrument } from '../instruments/instrument.js';
import { readAs } from '../issue.js';
import { dateSchema } from '../common.schema.js';
import { AnswerError } from './answer-error.js';
import { checkScored, ComparisonError } from './change.js';
import { score } from './score.js';

const numbers = z.record(idSchema, z.number());

/** A result of an earlier day, as a practice's page or a kept file hands it in. */
const earlierSchema = z.strictObject({
  /** The day it was made, YYYY-MM-DD. */
  date: dateSchema,
  instrument: idSchema,
  version: z.string().check(z.minLength(1), z.maxLength(200)),
  value: z.exactOptional(z.number()),
  subscales: z.exactOptional(numbers),
  band: z.exactOptional(idSchema),
  /** The raw answers. Where they are given, the scores have to agree with them. */
  items: z.exactOptional(numbers),
  complete: z.exactOptional(z.boolean()),
});

/** A result of an earlier day, as a page or the person's own file gives it. */
export type PreviousResult = z.infer<typeof earlierSchema>;

/** The file that a person keeps: their results, to be opened again next time. */
const fileSchema = z.strictObject({
  schema: z.literal('rapport/results@1'),
  results: z.array(z.unknown()).check(z.minLength(1), z.maxLength(500)),
});

/** An earlier result that is not used. Names the field and what is allowed; never holds what stood there. */
export class PreviousResultError extends Error {
  override readonly name = 'EarlierError';
  /** Path of the field, such as `0.version`. */
  readonly field: string;
  /** What is amiss: not readable, of other questions, of another version, of a day to come, or a score that is wrong. */
  readonly reason: 'shape' | 'instrument' | 'version' | 'date' | 'score';
  /** What is allowed there. */
  readonly problem: string;

  constructor(field: string, reason: PreviousResultError['reason'], problem: string, options?: ErrorOptions) {
    super(`${field}: ${problem}`, options);
    this.field = field;
    this.reason = reason;
    this.problem = problem;
  }
}

const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

/** The scores have to be those of the answers, where the answers are there. */
function agrees(instrument: Instrument, { items, value, subscales = {} }: PreviousResult): boolean {
  if (!items || Object.keys(items).length === 0) return true;
  const scored = score(instrument, items);
  const names = Object.keys({ ...subscales, ...scored.subscales });
  const same = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? a === b : near(a, b);
  return same(value, scored.value) && names.every((name) => same(subscales[name], scored.subscales[name]));
}

function readOne(
  json: unknown,
  at: string,
  instruments: readonly Instrument[],
  today: string,
): PreviousResult {
  const parsed = readAs(earlierSchema, json);
  if (!parsed.ok)
    throw new PreviousResultError([at, parsed.path].filter(Boolean).join('.'), 'shape', parsed.problem);
  const result = parsed.data;
  const instrument = instruments.find(({ id }) => id === result.instrument);
  if (!instrument)
    throw new PreviousResultError(
      `${at}.instrument`,
      'instrument',
      `one of those asked: ${instruments.map(({ id }) => id).join(', ')}`,
    );
  if (result.date > today) throw new PreviousResultError(`${at}.date`, 'date', 'today or earlier');
  try {
    checkScored(instrument, { subscales: {}, ...result });
    if (agrees(instrument, result)) return result;
  } catch (cause) {
    if (cause instanceof ComparisonError && cause.field === 'version')
      throw new PreviousResultError(`${at}.version`, 'version', `${instrument.version}, the one asked`, {
        cause,
      });
    if (!(
      cause instanceof ComparisonError ||
      cause instanceof AnswerError ||
      cause instanceof InstrumentError
    ))
      throw cause;
    throw new PreviousResultError(at, 'score', 'scores and answers that the instrument can have', { cause });
  }
  throw new PreviousResultError(at, 'score', 'scores that agree with the answers');
}

/**
 * Reads earlier results, each by itself: one that cannot be used says why and leaves the others be.
 *
 * @param json - An array of results, or what a kept file holds.
 * @param instruments - Those asked now.
 * @param today - ISO date on the person's own calendar.
 * @returns What can be compared, oldest first, and why the rest cannot.
 */
export function readPrevious(
  json: unknown,
  instruments: readonly Instrument[],
  today: string,
): { results: PreviousResult[]; refused: PreviousResultError[] } {
  const list: unknown = Array.isArray(json) ? json : fileSchema.safeParse(json).data?.results;
  if (!Array.isArray(list))
    return { results: [], refused: [new PreviousResultError('results', 'shape', 'a list of results')] };
  const results: PreviousResult[] = [];
  const refused: PreviousResultError[] = [];
  for (const [at, each] of list.entries()) {
    try {
      results.push(readOne(each, String(at), instruments, today));
    } catch (error) {
      if (!(error instanceof PreviousResultError)) throw error;
      refused.push(error);
    }
  }
  return { results: results.toSorted((a, b) => a.date.localeCompare(b.date)), refused };
}
