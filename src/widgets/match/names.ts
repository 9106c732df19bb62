import type { Trainer } from '../../model/matching/trainer.js';
import { wordsOfName } from '../../model/names.js';

const first = ({ name }: Pick<Trainer, 'name'>) => wordsOfName(name)[0] ?? name;

/** What to call somebody: the first name, or the whole name where two of those shown share it. */
export function callName(trainer: Trainer, shown: readonly Trainer[]): string {
  const name = first(trainer);
  return shown.some((other) => other !== trainer && first(other) === name) ? trainer.name : name;
}
