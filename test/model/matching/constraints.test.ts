import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distance } from '../../../src/model/matching/places.js';
import { matchTrainers } from '../../../src/model/matching/match.js';
import { findRelaxations } from '../../../src/model/matching/relaxations.js';
import type { Constraint, MatchClient } from '../../../src/model/matching/constraints.js';
import type { Trainer } from '../../../src/model/matching/trainer.js';
import { clients, rosters, someone } from './people.js';

type Case = [what: string, client: Partial<MatchClient>, trainer: Partial<Trainer>, expected: Constraint[]];
const result = (client: Partial<MatchClient>, trainer: Partial<Trainer>) =>
  matchTrainers({ seed: 'a', style: {}, ...client }, { trainers: [someone('one', trainer)] });

describe('a trainer is ruled out', () => {
  const cases: Case[] = [
    [
      'by the areas they do not take',
      { areas: ['knee', 'hip', 'neck'] },
      { doesNotTake: ['neck', 'knee'], worksWith: { knee: 'most-days' } },
      [{ kind: 'scope', values: ['knee', 'neck'] }],
    ],
    [
      'when no time is shared',
      { availability: ['mon-early', 'tue-early'] },
      { availability: ['mon-evening'] },
      [{ kind: 'availability', values: ['mon-early', 'tue-early'] }],
    ],
    [
      'when they never work where the client wants to be',
      { formats: ['home'] },
      { formats: ['studio', 'online'] },
      [{ kind: 'format', values: ['home'] }],
    ],
    [
      'when no language is shared',
      { languages: ['de', 'fr'] },
      { languages: ['en', 'pt-BR'] },
      [{ kind: 'language', values: ['de', 'fr'] }],
    ],
    [
      'by a price above the ceiling',
      { priceCeiling: 40 },
      { price: 41 },
      [{ kind: 'price', values: ['41'] }],
    ],
    [
      'by a condition that they are not trained for',
      { conditions: ['heart', 'kidney'], areas: ['hip'] },
      { doesNotTake: ['kidney'] },
      [{ kind: 'scope', values: ['kidney'] }],
    ],
    [
      'by the left side of an area that they do not take',
      { areas: ['knee-left', 'lower-back'] },
      { doesNotTake: ['knee'] },
      [{ kind: 'scope', values: ['knee'] }],
    ],
    [
      'by a place that the client did not choose',
      { places: ['Old Mill', 'Park'] },
      { places: [{ name: 'Marrowby' }], formats: ['studio'] },
      [{ kind: 'place', values: ['Old Mill', 'Park'] }],
    ],
    [
      'by a way that is too long for both',
      { from: { latitude: 53.96, longitude: -1.08, goes: 5 } },
      {
        places: [{ name: 'Leeds', at: { latitude: 53.8, longitude: -1.55 }, radius: 20 }],
        formats: ['studio', 'home'],
      },
      [{ kind: 'place', values: [] }],
    ],
    ['by having no free place', {}, { capacity: 0 }, [{ kind: 'capacity', values: [] }]],
    [
      'by everything that fails, not only the first',
      { areas: ['foot'], priceCeiling: 10 },
      { doesNotTake: ['foot'], price: 11, capacity: 0 },
      [
        { kind: 'scope', values: ['foot'] },
        { kind: 'price', values: ['11'] },
        { kind: 'capacity', values: [] },
      ],
    ],
  ];
  for (const [what, client, trainer, expected] of cases)
    it(what, () => {
      assert.deepEqual(result(client, trainer).ruledOut[0]?.constraints, expected);
    });
});

describe('a trainer stays in reach', () => {
  const cases: Case[] = [
    ['when nothing was asked', {}, { availability: [], formats: [], languages: [] }, []],
    [
      'when the lists asked for are empty',
      { availability: [], formats: [], areas: [] },
      { availability: [] },
      [],
    ],
    [
      'with one shared time, which is named',
      { availability: ['mon-early', 'tue-early'] },
      { availability: ['tue-early', 'wed-early'] },
      [{ kind: 'availability', values: ['tue-early'] }],
    ],
    [
      'with the same language from another country',
      { languages: ['pt-br', 'de'] },
      { languages: ['pt-PT'] },
      [{ kind: 'language', values: ['pt-br'] }],
    ],
    ['at the ceiling exactly', { priceCeiling: 40 }, { price: 40 }, [{ kind: 'price', values: ['40'] }]],
    [
      'at a place that was chosen, however it is written',
      { places: ['old-mill'] },
      { places: [{ name: 'Old Mill' }], formats: ['studio'] },
      [{ kind: 'place', values: ['Old Mill'] }],
    ],
    [
      'when they travel far enough to see somebody at home',
      { from: { latitude: 53.96, longitude: -1.08, goes: 5 }, formats: ['home'] },
      { places: [{ name: 'Leeds', at: { latitude: 53.8, longitude: -1.55 }, radius: 40 }] },
      [
        { kind: 'format', values: ['home'] },
        { kind: 'place', values: ['Leeds'] },
      ],
    ],
    [
      'wherever they are, when both can meet online',
      { places: ['Old Mill'], formats: ['online', 'studio'] },
      { places: [{ name: 'Marrowby' }] },
      [{ kind: 'format', values: ['online', 'studio'] }],
    ],
    ['without a place', { places: ['Old Mill'] }, { formats: ['studio'] }, []],
    ['without a price', { priceCeiling: 40 }, {}, []],
    ['with a free place', {}, { capacity: 1 }, []],
    [
      'when they take the area and the place suits',
      { areas: ['knee'], formats: ['home', 'studio'] },
      { doesNotTake: ['hip'], formats: ['studio'] },
      [
        { kind: 'scope', values: ['knee'] },
        { kind: 'format', values: ['studio'] },
      ],
    ],
  ];
  for (const [what, client, trainer, expected] of cases)
    it(what, () => {
      assert.deepEqual(result(client, trainer).fits[0]?.met, expected);
    });
});

describe('a distance', () => {
  it('is that of the great circle', () => {
    // A quarter of the meridian, and half the equator, of a round earth of 6371.0088 km.
    const pole = distance({ latitude: 0, longitude: 0 }, { latitude: 90, longitude: 0 });
    assert.ok(Math.abs(pole - (Math.PI / 2) * 6371.0088) < 1e-9);
    const across = distance({ latitude: 0, longitude: -90 }, { latitude: 0, longitude: 90 });
    assert.ok(Math.abs(across - Math.PI * 6371.0088) < 1e-9);
    assert.equal(distance({ latitude: 51, longitude: 1 }, { latitude: 51, longitude: 1 }), 0);
  });
});

describe('a wish that would open the list', () => {
  const client: MatchClient = {
    seed: 'a',
    style: {},
    availability: ['mon-early'],
    priceCeiling: 40,
    areas: ['knee'],
  };
  const roster = {
    trainers: [
      someone('one', { availability: ['sat-early', 'sat-midday'] }),
      someone('two', { availability: ['sat-midday'] }),
      someone('dear', { price: 55 }),
      someone('dearer', { price: 60 }),
      someone('twice', { availability: ['fri-early'], price: 90 }),
      someone('full', { capacity: 0 }),
      someone('unfit', { doesNotTake: ['knee'] }),
    ],
  };

  it('is named with how many trainers it brings, and what each choice alone would bring', () => {
    assert.deepEqual(findRelaxations(client, roster), [
      {
        kind: 'availability',
        count: 2,
        options: [
          { value: 'sat-midday', count: 2 },
          { value: 'sat-early', count: 1 },
        ],
      },
      {
        kind: 'price',
        count: 2,
        options: [
          { value: '55', count: 1 },
          { value: '60', count: 2 },
        ],
      },
    ]);
  });
  it('is never an injury or a full diary', () => {
    const closed = { trainers: roster.trainers.filter(({ id }) => id === 'full' || id === 'unfit') };
    assert.deepEqual(findRelaxations(client, closed), []);
  });
  it('brings exactly as many as the match finds once it is set aside', () => {
    const without: Record<string, Partial<MatchClient>> = {
      availability: { availability: [] },
      format: { formats: [] },
      place: { places: [] },
      language: { languages: [] },
      price: { priceCeiling: undefined },
    };
    fc.assert(
      fc.property(clients, rosters, (wishes, list) => {
        const before = matchTrainers(wishes, list).fits.length;
        const opened = findRelaxations(wishes, list);
        for (const [kind, change] of Object.entries(without)) {
          const more = matchTrainers({ ...wishes, ...change }, list).fits.length - before;
          const count = opened.find((wish) => wish.kind === kind)?.count ?? 0;
          // Who can also be met online is out of reach by the place, but another format would do as well.
          if (kind === 'format') assert.ok(count <= more);
          else assert.equal(count, more);
        }
      }),
    );
  });
});
