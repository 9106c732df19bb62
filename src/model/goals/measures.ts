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
  pace: Pace;
}

const weekly = (atLeast: number, share: number, source: PaceSource): Pace => ({
  days: 7,
  atLeast,
  share,
  source,
});
const everyTwoWeeks: Pace = { days: 14, atLeast: 1, source: 'gentle-steps' };

const table: Record<MeasureId, Omit<Measure, 'id'>> = {
  'minutes-a-session': { unit: 'minutes', step: 5, min: 0, max: 600, pace: weekly(5, 0.1, 'ten-percent') },
  'minutes-a-week': { unit: 'minutes', step: 5, min: 0, max: 3000, pace: weekly(5, 0.1, 'ten-percent') },
  'days-a-week': { unit: 'days', step: 1, min: 0, max: 7, pace: everyTwoWeeks },
  rating: { unit: 'points', step: 1, min: 0, max: 10, pace: everyTwoWeeks },
  'glasses-a-day': { unit: 'glasses', step: 1, min: 0, max: 20, pace: weekly(1, 0, 'careful-guess') },
  'hours-of-sleep': { unit: 'hours', step: 0.5, min: 0, max: 16, pace: weekly(0.5, 0, 'careful-guess') },
  kilometres: { unit: 'kilometres', step: 0.5, min: 0, max: 500, pace: weekly(0.5, 0.1, 'ten-percent') },
  'kilograms-lifted': { unit: 'kilograms', step: 1, min: 0, max: 500, pace: weekly(1, 0.1, 'ten-percent') },
  // One per cent of the body's weight keeps a small person nearer to half a kilogram than to a whole one.
  'kilograms-of-body-weight': {
    unit: 'kilograms',
    step: 0.5,
    min: 30,
    max: 400,
    pace: { days: 7, atLeast: 0.5, share: 0.01, atMost: 1, source: 'weight-limit' },
  },
  'cigarettes-a-day': {
    unit: 'cigarettes',
    step: 1,
    min: 0,
    max: 100,
    pace: weekly(2, 0.25, 'careful-guess'),
  },
  // Slow on purpose: for someone who drinks a lot, stopping at once can be dangerous.
  'drinks-a-week': { unit: 'drinks', step: 1, min: 0, max: 200, pace: weekly(1, 0.25, 'careful-guess') },
  times: {
    unit: 'times',
    step: 1,
    min: 0,
    max: 1000,
    pace: { days: 1, atLeast: 1, source: 'careful-guess' },
  },
};

/** Every measure, in the order offered. */
export const measures: readonly Measure[] = measureIds.map((id) => ({ id, ...table[id] }));

/** The measure of this id. */
export const measureOf = (id: MeasureId): Measure => ({ id, ...table[id] });
