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

/** Compares by rank, and by the id where two ranks fall together. */
export const inSeededOrder = (a: { rank: number; id: string }, b: { rank: number; id: string }): number =>
  a.rank - b.rank || (a.id < b.id ? -1 : Number(a.id > b.id));
