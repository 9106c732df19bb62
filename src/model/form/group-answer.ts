import { entryOf, type Entry, type PlainAnswer } from './answers.js';
import type { QuestionOf } from './definition.js';

/**
 * The entries with one answer kept in one of them, or taken back with `undefined`. Entries whose choice was taken back
 * stay: they come up again with it. The same answer again gives back the same list.
 * @param key - The position of the entry, or the choice that it belongs to: as `entriesOf` gives it.
 */
export function withAnswer(
  group: QuestionOf<'group'>,
  entries: readonly Entry[],
  key: string,
  question: string,
  answer: PlainAnswer | undefined,
): readonly Entry[] {
  const at =
    group.each === undefined ? Number(key) : entries.findIndex((entry) => String(entry[entryOf]) === key);
  const before = entries[at];
  if (before?.[question] === answer) return entries;
  const entry: Record<string, PlainAnswer> = before
    ? { ...before }
    : group.each === undefined
      ? {}
      : { [entryOf]: key };
  if (answer === undefined) Reflect.deleteProperty(entry, question);
  else entry[question] = answer;
  return before ? entries.map((each, index) => (index === at ? entry : each)) : [...entries, entry];
}
