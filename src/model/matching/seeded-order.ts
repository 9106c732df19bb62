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

/** Compares two ids in an order that only the seed decides: the same for the same seed, fair over many. */
export function bySeed(seed: string): (a: string, b: string) => number {
  const rank = (id: string) => hash(`${seed}\n${id}`);
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : Number(a > b));
}
