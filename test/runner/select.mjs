// What a run of the tests is asked to do, and which files that means. Pure, so that it has tests of its own.
import { parseArgs } from 'node:util';
import { folders, longest } from './suites.mjs';

const suites = Object.keys(folders);

/**
 * Reads `[node|browser|e2e …] [PART OF A PATH …] [--seed[=N]] [--watch] [--slowest]`.
 * @param env - `TEST_SEED` is a seed where none is among the words.
 */
export function readWords(words, env = {}) {
  // A seed may stand alone: then one is drawn.
  const named = words.map((word) =>
    word === '--seed' ? `--seed=${Math.floor(Math.random() * 2 ** 31)}` : word,
  );
  const { values, positionals } = parseArgs({
    args: named,
    allowPositionals: true,
    options: { seed: { type: 'string' }, watch: { type: 'boolean' }, slowest: { type: 'boolean' } },
  });
  const seed = values.seed ?? (env.TEST_SEED || undefined);
  if (seed !== undefined && !/^\d{1,10}$/.test(seed))
    throw new Error(`A seed is a whole number, and not "${seed}".`);
  const asked = suites.filter((suite) => positionals.includes(suite));
  return {
    suites: asked.length > 0 ? asked : suites,
    patterns: positionals.filter((word) => !suites.includes(word)),
    seed: seed === undefined ? undefined : Number(seed),
    watch: values.watch ?? false,
    slowest: values.slowest ?? false,
  };
}

/** The suite that runs a file, or undefined where no suite does. */
export const suiteOf = (file) => suites.find((suite) => folders[suite].includes(file.split('/')[1]));

/** Files whose path has one of the patterns in it; all of them where there is none. */
export const matching = (files, patterns) =>
  patterns.length === 0
    ? files
    : files.filter((file) => patterns.some((pattern) => file.includes(pattern.replaceAll('\\', '/'))));

/** A list in an order that a seed decides: the same for the same seed, on every machine. */
export function shuffled(list, seed) {
  let state = seed >>> 0;
  // Mulberry32: small, and good enough for an order.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other], result[last]];
  }
  return result;
}

/** Files in the order in which they run: that of a seed, or else by name, after those that take longest. */
export const inOrder = (files, seed) =>
  seed === undefined
    ? [
        ...longest.filter((file) => files.includes(file)),
        ...files.filter((file) => !longest.includes(file)).sort(),
      ]
    : shuffled(files, seed);
