import { availableParallelism } from 'node:os';

/** The folders of test/ that each suite runs. A test file that stands in none of them fails the run: see all.mjs. */
export const folders = {
  node: ['build', 'model', 'flow', 'i18n', 'interop', 'delivery', 'server', 'demo', 'tooling'],
  browser: ['questions', 'theme', 'element', 'embed', 'widgets'],
  e2e: ['e2e'],
};

/** Files that take longest. They run first: whichever begins last keeps everybody waiting. `--slowest` names them. */
export const longest = ['test/e2e/presets.test.ts', 'test/e2e/stories.test.ts'];

/** How many files of a suite run at once. Two suites run side by side, so this is half of what the machine can do. */
export const atOnce = Math.max(2, Math.floor(availableParallelism() / 2));
