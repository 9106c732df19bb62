// npm runs this after each install: it notes for which Node the packages are, and has Git format what is committed.
// Nothing here may stop an install: without Git, without development packages, or in CI, it does what it can.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noteAbi } from './installed.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
try {
  if (existsSync(join(root, 'node_modules'))) noteAbi(root);
  if (!process.env.CI) {
    const { default: husky } = await import('husky');
    const problem = husky();
    if (problem) console.log(`prepare: no hooks (${problem.trim()})`);
  }
} catch (error) {
  console.log(`prepare: no hooks (${error.code ?? error.message})`);
}
