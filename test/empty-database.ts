import { PGlite } from '@electric-sql/pglite';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url));

async function dump(): Promise<Blob> {
  const database = await PGlite.create('memory://');
  await database.exec('checkpoint'); // or whoever loads it replays what was written since
  const dumped = await database.dumpDataDir('none');
  await database.close();
  return dumped;
}

/**
 * An empty PGlite to begin with. Setting up a cluster takes seconds, and dozens of test files want one: it is done once,
 * and kept beside the packages for as long as PGlite's version stays.
 */
export async function emptyDatabase(): Promise<Blob> {
  const about = await readFile(`${packages}@electric-sql/pglite/package.json`, 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  const folder = `${packages}.cache/rapport`;
  const file = `${folder}/pglite-${version}.tar`;
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Blob([kept], { type: 'application/x-tar' });
  const made = await dump();
  await mkdir(folder, { recursive: true });
  // Whole or not at all: another file's tests may be reading.
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, made.stream());
  await rename(draft, file);
  return made;
}
