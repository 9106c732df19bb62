import type { MeasureId } from './measures.js';

export const starterIds = [
  'stress-outlet',
  'energy',
  'sleep',
  'strength',
  'endurance',
  'posture',
  'water',
  'habits',
  'return',
  'first',
  'own',
] as const;
export type StarterId = (typeof starterIds)[number];

/** A goal someone can begin from. Its words live in i18n under the same id. */
export interface Starter {
  id: StarterId;
  /** Ways to count it; the first is suggested. Never body weight: that one is only ever the client's own idea. */
  measures: readonly [MeasureId, ...MeasureId[]];
  /** Hints for someone who does not know where to begin, in the unit of the first measure. */
  baseline?: number;
  target?: number;
}

/** Every starter, in the order offered. */
export const starters: readonly Starter[] = [
  { id: 'stress-outlet', measures: ['days-a-week', 'minutes-a-week', 'rating'] },
  { id: 'energy', measures: ['rating', 'days-a-week'] },
  { id: 'sleep', measures: ['hours-of-sleep', 'rating'] },
  { id: 'strength', measures: ['kilograms-lifted', 'times', 'days-a-week'] },
  { id: 'endurance', measures: ['minutes-a-session', 'kilometres', 'minutes-a-week'] },
  { id: 'posture', measures: ['days-a-week', 'minutes-a-session', 'rating'] },
  { id: 'water', measures: ['glasses-a-day'] },
  { id: 'habits', measures: ['days-a-week', 'cigarettes-a-day', 'drinks-a-week'] },
  { id: 'return', measures: ['minutes-a-session', 'days-a-week', 'rating'] },
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
      'kilograms-of-body-weight',
    ],
  },
];
