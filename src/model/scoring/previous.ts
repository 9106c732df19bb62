import * as z from 'zod/mini';
import { idSchema } from '../form/id.js';
import type { Instrument } from '../instruments/instrument.js';
import { readAs } from '../issue.js';
import { keyName } from '../key-name.js';
import { RapportError } from '../rapport-error.js';
import { dateSchema } from '../common.schema.js';
import { ComparisonError } from './comparison-error.js';
import { checkScored } from './change.js';
import { score } from './score.js';
import { PreviousResultError } from './previous-result-error.js';

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
  const parsed = readAs(earlierSchema, json, keyName);
  if (!parsed.ok)
    throw new PreviousResultError('shape', [at, parsed.path].filter(Boolean).join('.'), parsed.problem);
  const result = parsed.data;
  const instrument = instruments.find(({ id }) => id === result.instrument);
  if (!instrument)
    throw new PreviousResultError(
      'instrument',
      `${at}.instrument`,
      `one of those asked: ${instruments.map(({ id }) => id).join(', ')}`,
    );
  if (result.date > today) throw new PreviousResultError('date', `${at}.date`, 'today or earlier');
  try {
    checkScored(instrument, { subscales: {}, ...result });
    if (agrees(instrument, result)) return result;
  } catch (cause) {
    if (!(cause instanceof RapportError)) throw cause;
    if (cause instanceof ComparisonError && cause.code === 'version')
      throw new PreviousResultError('version', `${at}.version`, `${instrument.version}, the one asked`, {
        cause,
      });
    throw new PreviousResultError('score', at, 'scores and answers that the instrument can have', { cause });
  }
  throw new PreviousResultError('score', at, 'scores that agree with the answers');
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
    return { results: [], refused: [new PreviousResultError('shape', 'results', 'a list of results')] };
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
