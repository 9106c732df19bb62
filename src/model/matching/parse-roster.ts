import { readAs } from '../issue.js';
import type { Roster } from './trainer.js';
import { rosterSchema } from './trainer.schema.js';

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
 * Reads a roster from parsed JSON.
 * @throws {RosterError} with the path of the first fault.
 */
export function parseRoster(json: unknown): Roster {
  const parsed = readAs(rosterSchema, json);
  if (!parsed.ok) {
    const { path, problem, cause } = parsed;
    throw new RosterError(path, `came ${came(json, path)}; ${problem}`, { cause });
  }
  const ids = parsed.data.trainers.map(({ id }) => id);
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (twice >= 0)
    throw new RosterError(`trainers.${twice}.id`, `came "${ids[twice] ?? ''}" again; ids are unique`);
  return parsed.data;
}
