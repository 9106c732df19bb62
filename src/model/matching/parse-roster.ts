import { readAs } from '../issue.js';
import { atOnce, type Steps } from '../cooperative.js';
import type { Roster, Trainer } from './trainer.js';
import { rowsSchema, trainerSchema } from './trainer.schema.js';

/** A roster that cannot be used: names the place, what came and what is allowed, for the owner who wrote it. */
export class RosterError extends Error {
  override readonly name = 'RosterError';

  /** Where the fault is, such as `trainers.2.formats.0`; empty for the whole. */
  readonly path: string;

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`${path || 'roster'}: ${problem}`, options);
    this.path = path;
  }
}

/** One trainer who could not be read. */
export interface RosterIssue {
  /** Position in the list, from 0. */
  row: number;
  /** Where in the trainer the fault is, such as `formats.0`; empty for the whole. */
  field: string;
  /** What came there and what is allowed, in one line. */
  problem: string;
}

/** What could be read of a list of trainers, and what not. */
export interface RosterReading {
  /** Those who could be read. */
  roster: Roster;
  /** The first fault of each who could not. */
  faults: RosterIssue[];
}

/** What stands at a path, short enough for one line. A roster is the owner's own file, so it may be repeated. */
function came(json: unknown, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>(
      (here, key) => (key === '' ? here : (here as Record<string, unknown> | null)?.[key]),
      json,
    );
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/**
 * Reads a roster from parsed JSON, one trainer after the other: whoever cannot be read is named and left out, and so
 * is a second one with the same id. Steps after each, for `inSlices`.
 * @throws {RosterError} for what is no roster at all.
 */
export function* readingRoster(json: unknown): Steps<RosterReading> {
  const parsed = readAs(rowsSchema, json);
  if (!parsed.ok) {
    const { path, problem, cause } = parsed;
    throw new RosterError(path, `came ${came(json, path)}; ${problem}`, { cause });
  }
  const trainers: Trainer[] = [];
  const faults: RosterIssue[] = [];
  const ids = new Set<string>();
  for (const [row, each] of (parsed.data.trainers as unknown[]).entries()) {
    const read = readAs(trainerSchema, each);
    if (!read.ok) {
      const { path: field, problem } = read;
      faults.push({ row, field, problem: `came ${came(each, field)}; ${problem}` });
    } else if (ids.has(read.data.id))
      faults.push({ row, field: 'id', problem: `came "${read.data.id}" again; ids are unique` });
    else {
      ids.add(read.data.id);
      trainers.push(read.data);
    }
    yield;
  }
  return { roster: { ...parsed.data, trainers }, faults };
}

/** Reads a roster at once: see `readingRoster`. @throws {RosterError} for what is no roster at all. */
export const readRoster = (json: unknown): RosterReading => atOnce(readingRoster(json));

/**
 * Reads a roster in which every trainer must be right.
 * @throws {RosterError} with the path of the first fault.
 */
export function parseRoster(json: unknown): Roster {
  const { roster, faults } = readRoster(json);
  const [fault] = faults;
  if (fault)
    throw new RosterError(
      ['trainers', fault.row, fault.field].filter((each) => each !== '').join('.'),
      fault.problem,
    );
  return roster;
}
