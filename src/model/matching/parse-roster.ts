import { atOnce, type Steps } from '../cooperative.js';
import { readAs } from '../issue.js';
import type { Roster, Trainer } from './trainer.js';
import { rowsSchema, trainerSchema } from './trainer.schema.js';
import { RosterError } from './roster-error.js';

/** One trainer who could not be read. */
export interface RosterIssue {
  /** Position in the list, from 0. */
  row: number;
  /** Where in the trainer the fault is, such as `formats.0`; '' for the whole. */
  path: string;
  /** What came there and what is allowed, in one line. */
  problem: string;
}

/** What could be read of a list of trainers, and what not. */
export interface RosterReading {
  /** Those who could be read. */
  roster: Roster;
  /** The first fault of each who could not. */
  issues: RosterIssue[];
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
    throw new RosterError('shape', path, `came ${came(json, path)}; ${problem}`, { cause });
  }
  const trainers: Trainer[] = [];
  const issues: RosterIssue[] = [];
  const ids = new Set<string>();
  for (const [row, each] of (parsed.data.trainers as unknown[]).entries()) {
    const read = readAs(trainerSchema, each);
    if (!read.ok) {
      const { path, problem } = read;
      issues.push({ row, path, problem: `came ${came(each, path)}; ${problem}` });
    } else if (ids.has(read.data.id))
      issues.push({ row, path: 'id', problem: `came "${read.data.id}" again; ids are unique` });
    else {
      ids.add(read.data.id);
      trainers.push(read.data);
    }
    yield;
  }
  return { roster: { ...parsed.data, trainers }, issues };
}

/** Reads a roster at once: see `readingRoster`. @throws {RosterError} for what is no roster at all. */
export const readRoster = (json: unknown): RosterReading => atOnce(readingRoster(json));

/**
 * Reads a roster in which every trainer must be right.
 * @throws {RosterError} with the path of the first fault.
 */
export function parseRoster(json: unknown): Roster {
  const { roster, issues } = readRoster(json);
  const [issue] = issues;
  if (issue)
    throw new RosterError(
      'trainer',
      ['trainers', issue.row, issue.path].filter((each) => each !== '').join('.'),
      issue.problem,
    );
  return roster;
}
