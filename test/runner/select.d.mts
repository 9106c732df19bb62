export type Suite = 'node' | 'browser' | 'e2e';

/** Reads what a run of the tests is asked to do. */
export function readWords(
  words: readonly string[],
  env?: Readonly<Record<string, string | undefined>>,
): {
  suites: Suite[];
  patterns: string[];
  seed: number | undefined;
  watch: boolean;
  slowest: boolean;
};

/** The suite that runs a file, or undefined where no suite does. */
export function suiteOf(file: string): Suite | undefined;

/** Files whose path has one of the patterns in it; all of them where there is none. */
export function matching(files: readonly string[], patterns: readonly string[]): string[];

/** A list in an order that a seed decides. */
export function shuffled<Item>(list: readonly Item[], seed: number): Item[];

/** Files in the order in which they run: that of a seed, or else by name, after those that take longest. */
export function inOrder(files: readonly string[], seed: number | undefined): string[];
