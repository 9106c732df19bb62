import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const timeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
      throw error;
    },
  );

/** True when dist/embed.js is missing, or older than anything it is made from. */
export async function areStale(root: string): Promise<boolean> {
  const built = await timeOf(join(root, 'dist/embed.js'));
  if (built === 0) return true;
  const sources = await readdir(join(root, 'src'), { recursive: true });
  const tools = ['vite.config.ts', '.ci/minify-templates.mjs', 'package-lock.json'];
  const files = [...sources.map((name) => join('src', name)), ...tools];
  const times = await Promise.all(files.map((file) => timeOf(join(root, file))));
  return times.some((time) => time > built);
}

/** Builds the widgets into dist/ where that is needed. */
export async function buildWidgets(root: string, say: (line: string) => void): Promise<void> {
  if (!(await areStale(root))) return;
  say('Building the widgets (dist/ is missing or older than src/) …');
  const { build } = await import('vite');
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
}
