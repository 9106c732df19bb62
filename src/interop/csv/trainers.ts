import { RosterError } from '../../model/matching/roster-error.js';
import { hash } from '../../model/matching/seeded-order.js';
import { styleFacets } from '../../model/matching/trainer-terms.js';
import type { Steps } from '../../model/cooperative.js';
import { ids, levels, number, places, tags, text, texts, times, type ReadCell } from './cells.js';
import { recordsIn } from './records.js';

/** The columns by their headings, without capitals, spaces and hyphens: "Works with" is `workswith`. */
const columns: Readonly<Record<string, readonly [field: string, read: ReadCell]>> = {
  id: ['id', text],
  name: ['name', text],
  role: ['role', text],
  pronouns: ['pronouns', text],
  about: ['about', text],
  ask: ['ask', text],
  portrait: ['portrait', text],
  background: ['background', texts],
  ...Object.fromEntries(styleFacets.map((facet) => [facet, [`style.${facet}`, number] as const])),
  formats: ['formats', ids],
  places: ['places', places],
  languages: ['languages', tags],
  availability: ['availability', times],
  workswith: ['worksWith', levels],
  welcomes: ['welcomes', ids],
  doesnottake: ['doesNotTake', ids],
  price: ['price', number],
  currency: ['currency', (cell) => cell.toUpperCase()],
  goodtoknow: ['goodToKnow', texts],
  capacity: ['capacity', number],
  booking: ['booking', text],
};

/** Without these nobody could be shown. */
const needed = ['name', 'role'];

interface Column {
  heading: string;
  field: string;
  read: ReadCell;
}

/** A table of trainers, as the roster's schema wants them, and how to name a fault as the sheet names it. */
export interface CsvTrainers {
  trainers: unknown[];
  /** Headings that no trainer has a place for. */
  unknown: string[];
  /** The row of the sheet, from 1 with the headings, that a trainer stands in. */
  rowOf: (index: number) => number;
  /** The heading over the place of a fault, such as `style.quiet` or `formats.0`. */
  headingOf: (path: string) => string;
}

/** An id that stays while the name does: "Inês Carvalho" is `ines-carvalho`. */
function idFrom(name: string): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const id = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  return id || `t-${hash(name).toString(36)}`;
}

/** A cell as text. Whoever exports with care writes an apostrophe before what a spreadsheet would calculate. */
const clean = (cell: string) => cell.trim().replace(/^'(?=[=+\-@])/, '');

function columnsOf(headings: readonly string[]): (Column | undefined)[] {
  const found = headings.map((heading) => {
    const known = columns[heading.toLowerCase().replace(/[^a-z]/g, '')];
    return known && { heading: heading.trim(), field: known[0], read: known[1] };
  });
  const missing = needed.filter((field) => !found.some((column) => column?.field === field));
  if (missing.length > 0) {
    const first = headings.map((heading) => heading.trim()).join(', ');
    const row = first.length > 60 ? `${first.slice(0, 59)}…` : first || 'empty';
    throw new RosterError(
      'headings',
      '',
      `the first row lacks ${missing.map((field) => `"${field}"`).join(' and ')}; it is: ${row}`,
    );
  }
  return found;
}

function trainerIn(cells: readonly string[], header: readonly (Column | undefined)[]): object {
  const trainer: Record<string, unknown> = { formats: [], languages: [], availability: [] };
  const style: Record<string, unknown> = {};
  for (const [index, column] of header.entries()) {
    const cell = clean(cells[index] ?? '');
    if (!column || cell === '') continue;
    const value = column.read(cell);
    if (column.field.startsWith('style.')) style[column.field.slice(6)] = value;
    else trainer[column.field] = value;
  }
  return { id: idFrom(typeof trainer.name === 'string' ? trainer.name : ''), ...trainer, style };
}

/**
 * Reads a table as a spreadsheet exports it. The first row has the headings; every cell is text, also one that a
 * spreadsheet would calculate. Lists stand behind semicolons. Nothing is checked here: `readingRoster` does that.
 * Steps after each piece of the file, for `inSlices`.
 * @throws {RosterError} where the first row has no headings for the name and the role.
 */
export function* readingTrainers(file: string): Steps<CsvTrainers> {
  let header: (Column | undefined)[] | undefined;
  const trainers: object[] = [];
  const unknown: string[] = [];
  const rows: number[] = [];
  let row = 0;
  for (const records of recordsIn(file)) {
    for (const cells of records) {
      row++;
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (header) {
        trainers.push(trainerIn(cells, header));
        rows.push(row);
      } else {
        const found = columnsOf(cells);
        unknown.push(...cells.filter((cell, index) => cell.trim() !== '' && !found[index]));
        header = found;
      }
    }
    yield;
  }
  if (!header) columnsOf([]);
  return {
    trainers,
    unknown,
    rowOf: (index) => rows[index] ?? 0,
    headingOf: (path) =>
      header?.find((column) => column && (path === column.field || path.startsWith(`${column.field}.`)))
        ?.heading ?? path,
  };
}
