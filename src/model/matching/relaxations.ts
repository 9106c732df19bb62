import { checkConstraints, type MatchClient, type RuledOut } from './constraints.js';
import type { Roster, Trainer } from './trainer.js';

/** What a client may set aside. An injury never is, and a full diary is not the client's to change. */
const wishKinds = ['availability', 'format', 'place', 'language', 'price'] as const;

/** A wish whose absence would open the list: to how many, and what each of their offers alone would open. */
export interface Relaxation {
  kind: (typeof wishKinds)[number];
  /** How many trainers come into reach without this wish. */
  count: number;
  /** Times, formats, places, languages or price ceilings to add, and how many each brings; most first, prices lowest
   * first. */
  options: { value: string; count: number }[];
}

const offers: Record<Relaxation['kind'], (trainer: Trainer) => readonly string[]> = {
  availability: (trainer) => trainer.availability,
  format: (trainer) => trainer.formats,
  place: (trainer) => (trainer.places ?? []).map(({ name }) => name),
  language: (trainer) => trainer.languages,
  price: (trainer) => [String(trainer.price)],
};

function tally(kind: Relaxation['kind'], trainers: readonly Trainer[]): Relaxation['options'] {
  const counts = new Map<string, number>();
  for (const trainer of trainers)
    for (const value of new Set(offers[kind](trainer))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = [...counts].map(([value, count]) => ({ value, count }));
  if (kind !== 'price') return options.sort((a, b) => b.count - a.count);
  // A ceiling opens everyone up to it.
  let sum = 0;
  return options
    .sort((a, b) => Number(a.value) - Number(b.value))
    .map(({ value, count }) => ({ value, count: (sum += count) }));
}

/**
 * Which single wish, set aside, would bring at least one of those out of reach into it; most first. Empty where it
 * would take more than one.
 */
export function relaxations(ruledOut: readonly RuledOut[]): Relaxation[] {
  const byOne = ruledOut.filter(({ constraints }) => constraints.length === 1);
  return wishKinds
    .map((kind) => {
      const opened = byOne
        .filter(({ constraints }) => constraints[0]?.kind === kind)
        .map(({ trainer }) => trainer);
      return { kind, count: opened.length, options: tally(kind, opened) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Which single wish, set aside, would bring at least one trainer into reach: see `openingWishes`. */
export const findRelaxations = (client: MatchClient, { trainers }: Pick<Roster, 'trainers'>): Relaxation[] =>
  relaxations(
    trainers.map((trainer) => ({ trainer, constraints: checkConstraints(client, trainer).failed })),
  );
