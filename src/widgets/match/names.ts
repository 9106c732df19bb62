import type { Trainer } from '../../model/matching/trainer.js';

const title = /^(dr|mr|mrs|ms|mx|prof)\.?\s+/i;
const wordsOf = ({ name }: Pick<Trainer, 'name'>) => name.trim().replace(title, '').split(/\s+/);
const first = ({ name }: Pick<Trainer, 'name'>) => wordsOf({ name })[0] ?? name;

/** Up to two letters for the face. */
export function initials(trainer: Pick<Trainer, 'name'>): string {
  const words = wordsOf(trainer);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => /^./u.exec(word ?? '')?.[0].toUpperCase() ?? '').join('');
}

/** What to call somebody: the first name, or the whole name where two of those shown share it. */
export function callName(trainer: Trainer, shown: readonly Trainer[]): string {
  const name = first(trainer);
  return shown.some((other) => other !== trainer && first(other) === name) ? trainer.name : name;
}
