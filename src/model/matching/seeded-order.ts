import type { Steps } from '../cooperative.js';

/**
 * FNV-1a over the UTF-16 code units, then the closing mix of MurmurHash3. Without that mix, ids that differ in
 * their last letter keep their order for too many seeds, and one trainer would come first too often.
 * @returns a whole number from 0 to 2³² - 1.
 */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Gives each id its rank in an order that only the seed decides: the same for the same seed, fair over many. */
export const rankBy =
  (seed: string) =>
  (id: string): number =>
    hash(`${seed}\n${id}`);

/** Where something stands in a list: by the fit, and in ties by the rank that the seed gives. */
export interface Placed<Item> {
  item: Item;
  id: string;
  fit: number;
  rank: number;
}

const byPlace = (a: Placed<unknown>, b: Placed<unknown>): number =>
  b.fit - a.fit || a.rank - b.rank || (a.id < b.id ? -1 : Number(a.id > b.id));

/** So many are put in order before somebody may interrupt. */
const few = 256;

function* merging<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<Item[]> {
  const merged: Item[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    merged.push((compare(a[i] as Item, b[j] as Item) <= 0 ? a[i++] : b[j++]) as Item);
    if (merged.length % few === 0) yield;
  }
  return [...merged, ...a.slice(i), ...b.slice(j)];
}

/** The items, best fit first: sorted in pieces that are merged, for sorting thousands at once holds a page up. */
export function* ordering<Item>(placed: readonly Placed<Item>[]): Steps<Item[]> {
  let runs: Placed<Item>[][] = [];
  for (let from = 0; from < placed.length; from += few) {
    runs.push(placed.slice(from, from + few).sort(byPlace));
    yield;
  }
  while (runs.length > 1) {
    const longer: Placed<Item>[][] = [];
    for (let i = 0; i < runs.length; i += 2)
      longer.push(yield* merging(runs[i] ?? [], runs[i + 1] ?? [], byPlace));
    runs = longer;
  }
  const items: Item[] = [];
  for (const { item } of runs[0] ?? []) if (items.push(item) % few === 0) yield;
  return items;
}
