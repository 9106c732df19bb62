import type { Instrument, Item, ResponseScale, ScoreRule } from '../instrument.js';

/** The items' ids are their published numbers: `item-4` is number 4 of the published form. */
export const idOf = (number: number): string => `item-${String(number)}`;

/** Items by their published numbers. @param reverse - Numbers that are turned round. */
export const numbered = (numbers: readonly number[], reverse: readonly number[] = []): Item[] =>
  numbers.map((number) => ({
    id: idOf(number),
    scale: 'answer',
    ...(reverse.includes(number) && { reverse: true }),
  }));

/** The numbers from 1. */
export const upTo = (last: number) => [...Array(last).keys()].map((index) => index + 1);

/** Answers by their points, in the order of the published form. */
export const options = (...values: readonly number[]): ResponseScale => ({
  kind: 'options',
  options: values.map((value) => ({ value })),
});

/** A score of these numbers. None may be missing unless `rest` says otherwise. */
export const rule = (
  numbers: readonly number[],
  rest: Pick<ScoreRule, 'rule' | 'range' | 'higherMeans'> & Partial<ScoreRule>,
): ScoreRule => ({ items: numbers.map(idOf), atMostMissing: 0, ...rest });

/** Keys and rules of a published questionnaire whose wording only the practice may bring. */
export const keyed = (
  scale: ResponseScale,
  rest: Pick<Instrument, 'id' | 'source' | 'licence' | 'items'> & Partial<Instrument>,
): Instrument => ({
  version: '1.0',
  validated: true,
  sensitiveToChange: true,
  audience: 'practitioner',
  wording: 'practice',
  settings: ['matrix', 'items', 'auto-advance'],
  scales: { answer: scale },
  subscales: [],
  ...rest,
});
