import type { Instrument, Item, ScoreRule } from '../../../src/model/instruments/instrument.js';

/**
 * An instrument that nobody would publish: five options from `lowest` up,
 * `q1` to `q<count>`, some turned round.
 */
export function makeUp(
  count: number,
  rule: Pick<ScoreRule, 'rule' | 'range' | 'atMostMissing'> & Partial<ScoreRule>,
  reversed: readonly number[] = [],
  lowest = 0,
): Instrument {
  const items = Array.from({ length: count }, (_, at): Item => {
    const item = { id: `q${at + 1}`, scale: 'five' };
    return reversed.includes(at + 1) ? { ...item, reverse: true } : item;
  });
  return {
    id: 'made-up',
    version: '0.1',
    licence: 'MIT',
    source: 'made up for a test',
    validated: false,
    sensitiveToChange: true,
    audience: 'public',
    scales: { five: { kind: 'options', options: [0, 1, 2, 3, 4].map((step) => ({ value: lowest + step })) } },
    items,
    subscales: [],
    total: { items: items.map(({ id }) => id), higherMeans: 'heavier', ...rule },
  };
}

/** Answers in the order of the items; a gap is an item not answered. */
export function sheet(instrument: Instrument, answers: readonly (number | undefined)[]) {
  return Object.fromEntries(instrument.items.map(({ id }, at) => [id, answers[at]]));
}
