import { bodyWeights, type Direction, type Measure, type MeasureId } from './measures.js';

export const starterIds = [
  'stress-outlet',
  'energy',
  'sleep',
  'strength',
  'endurance',
  'posture',
  'weight',
  'water',
  'smoking',
  'alcohol',
  'meals',
  'habits',
  'return',
  'first',
  'own',
] as const;
export type StarterId = (typeof starterIds)[number];

/** Starters that stand together under "habits": the person says which. */
export const habitStarters: readonly StarterId[] = ['smoking', 'alcohol', 'meals'];

/** A goal someone can begin from. Its words live in i18n under the same id. */
export interface Starter {
  id: StarterId;
  /** Ways to count it; the first is suggested. Body weight belongs to one starter alone, which asks gently first. */
  measures: readonly [MeasureId, ...MeasureId[]];
  /** Only where there is nothing to ask: a first time goes from never to once. */
  baseline?: number;
  target?: number;
  /** Which way it goes, where that is not the measure's own: somebody's own habit may be one to have less of. */
  direction?: Direction;
}

/** Every starter, in the order offered. */
export const starters: readonly Starter[] = [
  { id: 'stress-outlet', measures: ['days-a-week', 'minutes-a-week', 'rating'] },
  { id: 'energy', measures: ['rating', 'days-a-week'] },
  { id: 'sleep', measures: ['hours-of-sleep', 'rating'], direction: 'either' },
  { id: 'strength', measures: ['kilograms-lifted', 'times', 'days-a-week'] },
  {
    id: 'endurance',
    measures: ['minutes-a-session', 'kilometres', 'minutes-a-week', 'minutes-for-a-distance'],
  },
  { id: 'posture', measures: ['days-a-week', 'minutes-a-session', 'rating'] },
  { id: 'weight', measures: bodyWeights },
  { id: 'water', measures: ['glasses-a-day'] },
  { id: 'smoking', measures: ['cigarettes-a-day'] },
  { id: 'alcohol', measures: ['drinks-a-week'] },
  { id: 'meals', measures: ['days-a-week'] },
  { id: 'habits', measures: ['days-a-week', 'times'], direction: 'either' },
  { id: 'return', measures: ['minutes-a-session', 'days-a-week', 'kilometres', 'rating'] },
  // A first time is a first time: from never to once.
  { id: 'first', measures: ['times'], baseline: 0, target: 1 },
  {
    id: 'own',
    measures: [
      'times',
      'minutes-a-session',
      'minutes-a-week',
      'days-a-week',
      'rating',
      'kilometres',
      'kilograms-lifted',
    ],
    direction: 'either',
  },
];

/** Which way a goal goes. A rating always goes up: 10 is the best it could be. */
export const directionOf = (starter: Starter, measure: Measure): Direction =>
  measure.id === 'rating' ? 'up' : (starter.direction ?? measure.direction);
