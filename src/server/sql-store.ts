import type { PutResult, StoredSubmission, SubmissionStore } from './store.js';

/**
 * Runs one statement with `$1`-style parameters. `pg`'s Pool and PGlite both have a `query` of this shape.
 * It rejects when the statement failed.
 */
export type Query = (sql: string, params?: unknown[]) => Promise<{ rows: unknown[] }>;

/** Submissions in a SQL database. */
export interface SqlStore extends SubmissionStore {
  /** Makes the table where it is missing. Safe to run at every start. */
  migrate(): Promise<void>;
}

/**
 * `json`, not `jsonb`: it keeps the exact text, so the digest can be checked again years later, it can still be
 * queried, and it takes everything JSON can hold. `jsonb` refuses `\u0000` and half an emoji, which people do type
 * (a length limit cuts an emoji in two), and that submission could then never be kept.
 *
 * `created_at` is text for the same reason: the client's clock may name a year the database has no room for.
 */
const table = `create table if not exists rapport_submissions (
  id text primary key,
  digest text not null,
  body json not null,
  practice text not null,
  widget text not null,
  definition_id text,
  definition_version text,
  created_at text not null,
  received_at timestamptz not null
)`;
const index = `create index if not exists rapport_submissions_newest on rapport_submissions (received_at desc, id desc)`;

const insert = `insert into rapport_submissions
  (id, digest, body, practice, widget, definition_id, definition_version, created_at, received_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (id) do nothing
  returning received_at`;
const find = `select digest, received_at from rapport_submissions where id = $1`;
const columns = `id, digest, body::text as body, practice, widget, definition_id, definition_version, created_at, received_at`;
const newest = `select ${columns} from rapport_submissions order by received_at desc, id desc limit $1`;
const one = `select ${columns} from rapport_submissions where id = $1`;

interface Row {
  id: string;
  digest: string;
  body: string;
  practice: string;
  widget: string;
  definition_id: string | null;
  definition_version: string | null;
  created_at: string;
  received_at: Date | string;
}

/** Drivers give a Date, unless the page's owner asked theirs for strings. */
const iso = (time: Date | string): string => new Date(time).toISOString();

/**
 * PostgreSQL's text has no room for NUL, nor for half an emoji. These columns are for finding a row; the body keeps
 * the exact words.
 */
const findable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\ufffd');

function fromRow(row: Row): StoredSubmission {
  return {
    id: row.id,
    digest: row.digest,
    body: row.body,
    practice: row.practice,
    widget: row.widget,
    ...(row.definition_id !== null && { definitionId: row.definition_id }),
    ...(row.definition_version !== null && { definitionVersion: row.definition_version }),
    createdAt: row.created_at,
    receivedAt: iso(row.received_at),
  };
}

/** Keeps submissions in PostgreSQL, or in PGlite, with the same statements. Call `migrate()` once before use. */
export function sqlStore(query: Query): SqlStore {
  const rows = async (sql: string, params: unknown[]): Promise<Row[]> =>
    (await query(sql, params)).rows as Row[];
  return {
    async migrate() {
      await query(table);
      await query(index);
    },

    async put(row): Promise<PutResult> {
      const [stored] = await rows(insert, [
        row.id,
        row.digest,
        row.body,
        findable(row.practice),
        row.widget,
        row.definitionId ?? null,
        row.definitionVersion === undefined ? null : findable(row.definitionVersion),
        row.createdAt,
        row.receivedAt,
      ]);
      if (stored) return { outcome: 'stored', receivedAt: iso(stored.received_at) };
      // The id was taken. A rival insert has committed by now: `on conflict` waits for it.
      const [kept] = await rows(find, [row.id]);
      if (!kept) throw new Error('the row was taken and then removed: nothing is kept under this id');
      return {
        outcome: kept.digest === row.digest ? 'replay' : 'conflict',
        receivedAt: iso(kept.received_at),
      };
    },

    async list(limit) {
      return (await rows(newest, [limit])).map(fromRow);
    },

    async get(id) {
      const [row] = await rows(one, [id]);
      return row && fromRow(row);
    },
  };
}
