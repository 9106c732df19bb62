import { after, before, describe, it } from 'node:test';
import { openDatabase, type Database } from '../../demo/database.js';
import { sqlStore, type SqlStore } from '../../src/server/index.js';
import { emptyDatabase } from '../empty-database.js';

/** What a suite is given: valid once its tests run. */
export interface Place {
  readonly store: SqlStore;
  /** How many submissions are kept. */
  count(): Promise<number>;
}

/** A PostgreSQL schema of the test's own, so that a practice's real table is never touched. */
async function openPostgres(databaseUrl: string): Promise<Database> {
  const schema = `rapport_test_${process.pid}_${Date.now()}`;
  const admin = await openDatabase({ databaseUrl });
  await admin.query(`create schema ${schema}`);
  const url = new URL(databaseUrl);
  url.searchParams.set('options', `-c search_path=${schema}`);
  const { query, close } = await openDatabase({ databaseUrl: url.href });
  return {
    query,
    async close() {
      await close();
      await admin.query(`drop schema ${schema} cascade`);
      await admin.close();
    },
  };
}

function onOne(name: string, open: () => Promise<Database>, suite: (place: Place) => void): void {
  describe(name, () => {
    let database: Database | undefined;
    let store: SqlStore | undefined;
    const opened = () => {
      if (!database || !store) throw new Error('the database is not open yet');
      return { database, store };
    };
    before(async () => {
      database = await open();
      store = sqlStore(database.query);
      await store.migrate();
      await store.migrate(); // a second start finds the table and is content
    });
    after(() => database?.close());
    suite({
      get store() {
        return opened().store;
      },
      async count() {
        const { rows } = await opened().database.query(
          'select count(*)::int as count from rapport_submissions',
        );
        return (rows as { count: number }[])[0]!.count;
      },
    });
  });
}

/** Runs a suite on PGlite, and on PostgreSQL where DATABASE_URL names one. */
export function onEveryDatabase(suite: (place: Place) => void): void {
  onOne('on PGlite', async () => openDatabase({ initial: await emptyDatabase() }), suite);
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) onOne('on PostgreSQL', () => openPostgres(DATABASE_URL), suite);
  else it('on PostgreSQL', { skip: 'DATABASE_URL is not set' }, () => undefined);
}
