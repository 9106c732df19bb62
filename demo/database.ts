import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Query } from '../src/server/index.js';

export interface Database {
  readonly query: Query;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** PGlite's folder; without one the data lives in memory and ends with the process. */
  readonly dataDir?: string;
  /** What a new PGlite begins with: a dump of its own, in place of a cluster that takes seconds to set up. */
  readonly initial?: Blob;
  /** A PostgreSQL connection string. When it is there, PGlite is not used. */
  readonly databaseUrl?: string;
}

/** Opens PostgreSQL or PGlite. Both take the same statements, so nothing else needs to know which it is. */
export async function openDatabase({ dataDir, initial, databaseUrl }: DatabaseOptions): Promise<Database> {
  if (databaseUrl) return openPostgres(databaseUrl);
  return openPglite(dataDir, initial);
}

async function openPostgres(connectionString: string): Promise<Database> {
  const { Pool } = (await import('pg')).default;
  const pool = new Pool({ connectionString, max: 8, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle is replaced by the pool. Without a listener it would end the process.
  pool.on('error', (error) => {
    console.error(`The database connection broke: ${error.name}`);
  });
  return {
    query: (sql, params) => pool.query(sql, params),
    close: () => pool.end(),
  };
}

async function openPglite(dataDir: string | undefined, initial: Blob | undefined): Promise<Database> {
  const release = dataDir === undefined ? undefined : await lock(resolve(dataDir));
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const database = await PGlite.create(
      dataDir === undefined ? 'memory://' : resolve(dataDir),
      initial && { loadDataDir: initial },
    );
    return {
      query: (sql, params) => database.query(sql, params),
      async close() {
        await database.close();
        await release?.();
      },
    };
  } catch (error) {
    await release?.();
    throw error;
  }
}

const held = new Set<string>();

/** PGlite does not notice a second process in its folder, and the two would spoil each other's files. */
async function lock(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dirname(dataDir), { recursive: true });
  const path = `${dataDir}.lock`;
  const take = async () => {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
  };
  await take().catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(await readFile(path, 'utf8'));
    // In a container every run may have the same process id: our own id on a lock that we do not hold is an old one.
    if (held.has(path) || (holder !== process.pid && isRunning(holder)))
      throw new Error(
        `The data folder is in use by process ${holder}. Stop it, or set RAPPORT_DATA to another folder. (Its mark is ${path}.)`,
        { cause: error },
      );
    await rm(path); // left behind by a process that was killed
    await take();
  });
  held.add(path);
  return async () => {
    held.delete(path);
    await rm(path, { force: true });
  };
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
