/**
 * Where a pace comes from.
 * `ten-percent`: weekly training volume grows by about a tenth, a caution and not a law.
 * `weight-limit`: half a kilogram to one kilogram a week at most.
 * `gentle-steps`: days a week and 0-10 ratings move by one every two weeks.
 * `careful-guess`: ours; no study stands behind it.
 */
export type PaceSource = 'ten-percent' | 'weight-limit' | 'gentle-steps' | 'careful-guess';

/**
 * How far a value may move in `days` days: `share` of where one stands, but never less than `atLeast` and
 * never more than `atMost`. The same in both directions.
 */
export interface Pace {
  days: number;
  atLeast: number;
  share?: number;
  atMost?: number;
  source: PaceSource;
}

/** Which way a goal goes. */
export type Direction = 'up' | 'down' | 'either';

export const units = [
  'minutes',
  'days',
  'points',
  'glasses',
  'hours',
  'kilometres',
  'kilograms',
  'cigarettes',
  'drinks',
  'times',
  'miles',
  'pounds',
  'stone',
] as const;
export type Unit = (typeof units)[number];

export const measureIds = [
  'minutes-a-session',
  'minutes-a-week',
  'days-a-week',
  'rating',
  'glasses-a-day',
  'hours-of-sleep',
  'kilometres',
  'kilograms-lifted',
  'kilograms-of-body-weight',
  'cigarettes-a-day',
  'drinks-a-week',
  'times',
  'minutes-for-a-distance',
  'miles',
  'pounds-lifted',
  'pounds-of-body-weight',
  'stone-of-body-weight',
] as const;
export type MeasureId = (typeof measureIds)[number];

/** Something that can be counted. Names and units are ids; their words live in i18n. */
export interface Measure {
  id: MeasureId;
  unit: Unit;
  /** The smallest step worth counting, in the unit. */
  step: number;
  /** The lowest and highest value that make sense, in the unit. */
  min: number;
  max: number;
  /** The most that we plan towards without a talk, where that is less than `max`. Careful guesses, all of them. */
  most?: number;
  /** The least that we plan towards, where that is more than `min`. With both, no target lies outside of them. */
  least?: number;
  /** Which way is better. */
  direction: Direction;
  pace: Pace;
  /** A way that many people could go, for somebody who does not know where to begin: from, to, weeks. */
  example: readonly [from: number, to: number, weeks: number];
}

const weekly = (atLeast: number, share: number, source: PaceSource): Pace => ({
  days: 7,
  atLeast,
  share,
  source,
});
const everyTwoWeeks: Pace = { days: 14, atLeast: 1, source: 'gentle-steps' };
const up = 'up';
const down = 'down';
const either = 'either';
const tenth = 'ten-percent';
const guess = 'careful-guess';

// prettier-ignore
const table: Record<MeasureId, Omit<Measure, 'id'>> = {
  'minutes-a-session': { unit: 'minutes', step: 5, min: 0, max: 600, most: 300, direction: up, pace: weekly(5, 0.1, tenth), example: [10, 30, 12] },
  'minutes-a-week': { unit: 'minutes', step: 5, min: 0, max: 3000, most: 1200, direction: up, pace: weekly(5, 0.1, tenth), example: [60, 150, 16] },
  'days-a-week': { unit: 'days', step: 1, min: 0, max: 7, direction: up, pace: everyTwoWeeks, example: [1, 3, 8] },
  rating: { unit: 'points', step: 1, min: 0, max: 10, direction: up, pace: everyTwoWeeks, example: [4, 7, 10] },
  'glasses-a-day': { unit: 'glasses', step: 1, min: 0, max: 20, most: 12, direction: up, pace: weekly(1, 0, guess), example: [3, 6, 6] },
  'hours-of-sleep': { unit: 'hours', step: 0.5, min: 0, max: 16, least: 5, most: 12, direction: up, pace: weekly(0.5, 0, guess), example: [6, 7.5, 6] },
  kilometres: { unit: 'kilometres', step: 0.5, min: 0, max: 500, most: 100, direction: up, pace: weekly(0.5, 0.1, tenth), example: [2, 5, 10] },
  'kilograms-lifted': { unit: 'kilograms', step: 1, min: 0, max: 500, direction: up, pace: weekly(1, 0.1, tenth), example: [10, 20, 12] },
  // One per cent of the body's weight keeps a small person nearer to half a kilogram than to a whole one.
  'kilograms-of-body-weight': { unit: 'kilograms', step: 0.5, min: 30, max: 400, direction: either, pace: { days: 7, atLeast: 0.5, share: 0.01, atMost: 1, source: 'weight-limit' }, example: [80, 77, 12] },
  'cigarettes-a-day': { unit: 'cigarettes', step: 1, min: 0, max: 100, direction: down, pace: weekly(2, 0.25, guess), example: [10, 0, 12] },
  // Slow on purpose: for someone who drinks a lot, stopping at once can be dangerous.
  'drinks-a-week': { unit: 'drinks', step: 1, min: 0, max: 200, direction: down, pace: weekly(1, 0.25, guess), example: [10, 4, 10] },
  times: { unit: 'times', step: 1, min: 0, max: 1000, direction: up, pace: { days: 1, atLeast: 1, source: guess }, example: [0, 5, 8] },
  'minutes-for-a-distance': { unit: 'minutes', step: 0.5, min: 1, max: 600, direction: down, pace: { days: 14, atLeast: 0.5, share: 0.02, source: guess }, example: [35, 32, 12] },
  miles: { unit: 'miles', step: 0.25, min: 0, max: 310, most: 62, direction: up, pace: weekly(0.25, 0.1, tenth), example: [1, 3, 10] },
  'pounds-lifted': { unit: 'pounds', step: 5, min: 0, max: 1100, direction: up, pace: weekly(2.5, 0.1, tenth), example: [20, 45, 12] },
  'pounds-of-body-weight': { unit: 'pounds', step: 1, min: 66, max: 880, direction: either, pace: { days: 7, atLeast: 1, share: 0.01, atMost: 2, source: 'weight-limit' }, example: [176, 170, 12] },
  // About one to two pounds a week; steps of an eighth, which computers count exactly.
  'stone-of-body-weight': { unit: 'stone', step: 0.125, min: 4.75, max: 63, direction: either, pace: { days: 7, atLeast: 0.07, share: 0.01, atMost: 0.14, source: 'weight-limit' }, example: [12.5, 12, 12] },
};

/** Every measure, in the order offered. */
export const measures: readonly Measure[] = measureIds.map((id) => ({ id, ...table[id] }));

/** The measure of this id. */
export const measureOf = (id: MeasureId): Measure => ({ id, ...table[id] });

const inMiles: Partial<Record<MeasureId, MeasureId>> = { kilometres: 'miles' };
const inPounds: Partial<Record<MeasureId, MeasureId>> = {
  'stone-of-body-weight': 'pounds-of-body-weight',
  'kilograms-lifted': 'pounds-lifted',
  'kilograms-of-body-weight': 'pounds-of-body-weight',
};

/**
 * A metric measure as it is counted in a region: miles and pounds in the United States, Liberia and Myanmar, miles
 * alone in the United Kingdom. Anywhere else, and where no region is known, it stays metric.
 * @param region - Two-letter country code, in any case.
 */
export function localMeasure(id: MeasureId, region: string): MeasureId {
  const country = region.toUpperCase();
  const pounds = ['US', 'LR', 'MM'].includes(country);
  return (pounds ? inPounds[id] : undefined) ?? (pounds || country === 'GB' ? inMiles[id] : undefined) ?? id;
}

/** Kilograms in a pound, by definition; a stone is 14 pounds. */
const kilogramsInPound = 0.45359237;
const kilogramsIn = (id: MeasureId): number =>
  id.startsWith('pounds') ? kilogramsInPound : id.startsWith('stone') ? 14 * kilogramsInPound : 1;

/** Whether this is what somebody's body weighs: the measure that has limits and questions of its own. */
export const isBodyWeight = (id: string): boolean => id.endsWith('-of-body-weight');

/** Whether it is counted in the units of the inch and the pound: a height beside it is then given in inches. */
export const isImperial = (id: MeasureId): boolean => id.startsWith('pounds') || id.startsWith('stone');

/** A body weight in kilograms, whichever unit it was given in. */
export const toKilograms = (id: MeasureId, value: number): number => value * kilogramsIn(id);
/** The same the other way. */
export const fromKilograms = (id: MeasureId, value: number): number => value / kilogramsIn(id);

/** Ways to count what a body weighs. */
export const bodyWeights: readonly [MeasureId, ...MeasureId[]] = [
  'kilograms-of-body-weight',
  'stone-of-body-weight',
  'pounds-of-body-weight',
];

/** How a goal about a body's weight is counted, from how it was about to be: numbers in kilograms stay in kilograms. */
export const asBodyWeight = (id: MeasureId): MeasureId =>
  isBodyWeight(id) ? id : id === 'pounds-lifted' ? 'pounds-of-body-weight' : 'kilograms-of-body-weight';
