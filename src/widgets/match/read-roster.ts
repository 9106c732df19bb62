import { ConfigurationError } from '../../element/configuration-error.js';
import { RosterError } from '../../model/matching/roster-error.js';
import { readingRoster, type RosterIssue } from '../../model/matching/parse-roster.js';
import type { Roster } from '../../model/matching/trainer.js';
import { inSlices } from '../../model/cooperative.js';
import { textOf } from './plain-text.js';
import { pauses } from './slices.js';

/** So many faults are named one by one. */
const most = 10;

type Pause = ReturnType<typeof pauses>;

/** `JSON.parse` reads fewer in no time. */
const manyLetters = 200_000;

/** Where a fault is, as its owner would look for it. */
type Place = (issue: RosterIssue) => string;

interface Rows {
  json: unknown;
  placeOf: Place;
  /** Headings that no trainer has a place for. */
  unknown: readonly string[];
}

const inList: Place = ({ row, path }) => ['trainers', row, path].filter((each) => each !== '').join('.');

async function fromSheet(text: string, pause: Pause): Promise<Rows> {
  const { readingTrainers } = await import('../../interop/csv/trainers.js');
  const { trainers, unknown, rowOf, headingOf } = await inSlices(readingTrainers(text), pause);
  return {
    json: trainers,
    unknown,
    placeOf: ({ row, path }) => `row ${String(rowOf(row))}, ${headingOf(path) || 'the whole row'}`,
  };
}

/** What reads a long list is fetched for a long list only. */
async function fromJson(text: string, pause: Pause): Promise<unknown> {
  if (text.length < manyLetters) return JSON.parse(text) as unknown;
  const { readingList } = await import('../../interop/json/list.js');
  return inSlices(readingList(text, 'trainers'), pause);
}

function fileText(file: Response, name: string, signal: AbortSignal, pause: Pause): Promise<string> {
  return textOf(file, pause).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new ConfigurationError('trainers', name, 'a file that can be read to its end');
  });
}

/** By what a file holds, not by its name: a published sheet's address has no ending. */
async function rowsIn(text: string, name: string, pause: Pause): Promise<Rows> {
  const refuse = (what: string): never => {
    const allowed = 'JSON or CSV, as output=csv gives it of a published sheet, or “CSV UTF-8” of Excel';
    throw new ConfigurationError('trainers', `${name}, which is ${what}`, allowed);
  };
  const start = text.slice(0, 1000).trimStart();
  if (start.startsWith('<')) refuse('a web page');
  if (start.startsWith('PK\u0003') || start.startsWith('ÐÏ')) refuse('an Excel workbook');
  if (!/^[[{]/.test(start)) return fromSheet(text, pause);
  try {
    return { json: await fromJson(text, pause), placeOf: inList, unknown: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse('JSON that ends too early or has a typing mistake');
  }
}

/** Who is left out and why, in one line. */
function issueWords(issues: readonly RosterIssue[], placeOf: Place): string {
  const named = issues.slice(0, most).map((issue) => `${placeOf(issue)}: ${issue.problem}`);
  const more = issues.length - named.length;
  return [...named, ...(more > 0 ? [`and ${String(more)} more`] : [])].join('. ');
}

/**
 * Reads a roster from a file, or from what a page handed over. In slices, for a list may be long.
 * @param name - What the owner calls it: its address.
 * @param tell - Told of those left out.
 * @throws {ConfigurationError} where it is no roster, or nobody in it can be read.
 */
export async function readSource(
  source: unknown,
  name: string,
  signal: AbortSignal,
  tell: (came: string, allowed: string) => void,
): Promise<Roster> {
  const pause = pauses(signal);
  try {
    const { json, placeOf, unknown } =
      source instanceof Response
        ? await rowsIn(await fileText(source, name, signal, pause), name, pause)
        : { json: source, placeOf: inList, unknown: [] };
    const whole = Array.isArray(json) ? { schema: 'rapport/trainers@1', trainers: json as unknown[] } : json;
    const { roster, issues } = await inSlices(readingRoster(whole), pause);
    if (issues.length > 0 && roster.trainers.length === 0)
      throw new ConfigurationError('trainers', name, issueWords(issues, placeOf));
    if (issues.length > 0)
      tell(
        `${name} with ${String(issues.length)} of ${String(issues.length + roster.trainers.length)} left out`,
        issueWords(issues, placeOf),
      );
    if (roster.trainers.length === 0) tell(`${name} with nobody in it`, 'one trainer or more');
    if (unknown.length > 0)
      tell(`${name} with the headings ${unknown.join(', ')}`, 'those of the guide; these are not read');
    return roster;
  } catch (error) {
    throw error instanceof RosterError
      ? new ConfigurationError('trainers', name, error.message, { cause: error })
      : error;
  }
}
