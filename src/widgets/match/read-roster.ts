import { OwnerError } from '../../element/rapport-element.js';
import { RosterError, readingRoster, type RosterFault } from '../../model/matching/parse-roster.js';
import type { Roster } from '../../model/matching/trainer.js';
import { inSlices } from '../../model/slices.js';
import { pauses } from './slices.js';

/** So many faults are named one by one. */
const most = 10;

/** Where a fault is, as its owner would look for it. */
type Place = (fault: RosterFault) => string;

interface Rows {
  json: unknown;
  placeOf: Place;
  /** Headings that no trainer has a place for. */
  unknown: readonly string[];
}

const inList: Place = ({ row, field }) => ['trainers', row, field].filter((each) => each !== '').join('.');

/** Excel writes UTF-16 with a mark, or the old Windows letters; everything else is UTF-8. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function fromSheet(text: string, signal: AbortSignal): Promise<Rows> {
  const { readingTrainers } = await import('../../interop/csv/trainers.js');
  const { trainers, unknown, rowOf, headingOf } = await inSlices(readingTrainers(text), pauses(signal));
  return {
    json: trainers,
    unknown,
    placeOf: ({ row, field }) => `row ${String(rowOf(row))}, ${headingOf(field) || 'the whole row'}`,
  };
}

/** By what a file holds, not by its name: a published sheet's address has no ending. */
async function rowsIn(text: string, signal: AbortSignal): Promise<Rows> {
  const start = text.trimStart().charAt(0);
  if (start === '<')
    throw new RosterError(
      '',
      'came a web page; JSON or CSV is read (a published sheet has output=csv in its address)',
    );
  if (start !== '{' && start !== '[') return fromSheet(text, signal);
  try {
    return { json: JSON.parse(text), placeOf: inList, unknown: [] };
  } catch (cause) {
    throw new RosterError('', 'came JSON that ends too early or has a typing mistake', { cause });
  }
}

/** Who is left out and why, in one line. */
function faultWords(faults: readonly RosterFault[], placeOf: Place): string {
  const named = faults.slice(0, most).map((fault) => `${placeOf(fault)}: ${fault.problem}`);
  const more = faults.length - named.length;
  return [...named, ...(more > 0 ? [`and ${String(more)} more`] : [])].join('. ');
}

/**
 * Reads a roster from the bytes of a file, or from what a page handed over. In slices, for a list may be long.
 * @param name - What the owner calls it: its address.
 * @param tell - Told of those left out.
 * @throws {OwnerError} where it is no roster, or nobody in it can be read.
 */
export async function readSource(
  source: unknown,
  name: string,
  signal: AbortSignal,
  tell: (came: string, allowed: string) => void,
): Promise<Roster> {
  try {
    const { json, placeOf, unknown } =
      source instanceof ArrayBuffer
        ? await rowsIn(decode(source), signal)
        : { json: source, placeOf: inList, unknown: [] };
    const whole = Array.isArray(json) ? { schema: 'rapport/trainers@1', trainers: json as unknown[] } : json;
    const { roster, faults } = await inSlices(readingRoster(whole), pauses(signal));
    if (faults.length > 0 && roster.trainers.length === 0)
      throw new OwnerError('trainers', name, faultWords(faults, placeOf));
    if (faults.length > 0)
      tell(
        `${name} with ${String(faults.length)} of ${String(faults.length + roster.trainers.length)} left out`,
        faultWords(faults, placeOf),
      );
    if (unknown.length > 0)
      tell(`${name} with the headings ${unknown.join(', ')}`, 'those of the guide; these are not read');
    return roster;
  } catch (error) {
    throw error instanceof RosterError ? new OwnerError('trainers', name, error.message) : error;
  }
}
