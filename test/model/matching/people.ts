import fc from 'fast-check';
import { weekSlots } from '../../../src/model/form/week.js';
import { healthConditions } from '../../../src/model/safety/readiness.js';
import {
  bodyAreas,
  experienceLevels,
  formats,
  scopes,
  styleFacets,
  type SidedArea,
  type StyleFacet,
} from '../../../src/model/matching/trainer-terms.js';
import type { MatchClient } from '../../../src/model/matching/constraints.js';
import type { Trainer } from '../../../src/model/matching/trainer.js';

/** A trainer who takes everyone and leaves everything else open. */
export const someone = (id: string, change: Partial<Trainer> = {}): Trainer => ({
  id,
  name: id,
  role: 'Coach',
  style: {},
  formats: [...formats],
  languages: ['en'],
  availability: [...weekSlots],
  worksWith: {},
  doesNotTake: [],
  goodToKnow: [],
  ...change,
});

const lean = fc.integer({ min: -2, max: 2 });
const style = fc.dictionary(fc.constantFrom<StyleFacet>(...styleFacets), lean, { noNullPrototype: true });
const some = <T>(all: readonly T[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...all), { maxLength });

/** Any trainer, with wishes narrow enough that some are ruled out and some are not. */
export const trainers: fc.Arbitrary<Trainer> = fc.record(
  {
    id: fc.stringMatching(/^[a-z]{1,4}$/),
    name: fc.constant('Someone'),
    role: fc.constant('Coach'),
    style,
    formats: some(formats, 3),
    languages: some(['en', 'en-GB', 'pt-BR', 'de'], 3),
    availability: some(weekSlots, 28),
    worksWith: fc.dictionary(fc.constantFrom(...bodyAreas), fc.constantFrom(...experienceLevels), {
      noNullPrototype: true,
    }),
    doesNotTake: some(scopes, 2),
    places: some(['Old Mill', 'Park'], 2).map((names) => names.map((name) => ({ name }))),
    goodToKnow: fc.array(fc.constantFrom('One', 'Two', 'Three')),
    price: fc.integer({ min: 0, max: 90 }),
    capacity: fc.integer({ min: 0, max: 5 }),
  },
  {
    noNullPrototype: true,
    requiredKeys: [
      ...(['id', 'name', 'role', 'style', 'formats', 'languages'] as const),
      ...(['availability', 'worksWith', 'doesNotTake', 'goodToKnow'] as const),
    ],
  },
);

export const rosters = fc
  .uniqueArray(trainers, { selector: ({ id }) => id, maxLength: 8 })
  .map((list) => ({ trainers: list }));

export const clients: fc.Arbitrary<MatchClient> = fc.record(
  {
    seed: fc.uuid(),
    style,
    availability: some(weekSlots, 8),
    formats: some(formats, 3),
    languages: some(['en', 'pt', 'de-AT'], 2),
    areas: some<SidedArea>([...bodyAreas, 'knee-left', 'hip-right'], 3),
    conditions: some(healthConditions, 2),
    places: some(['Old Mill', 'Park'], 1),
    priceCeiling: fc.integer({ min: 0, max: 90 }),
  },
  { noNullPrototype: true, requiredKeys: ['seed', 'style'] },
);
