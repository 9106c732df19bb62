import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { weekSlots } from '../../../src/model/form/week.js';
import { bodyAreas, formats } from '../../../src/model/matching/trainer-terms.js';
import { matchTrainers } from '../../../src/model/matching/match.js';
import { parseRoster, readRoster } from '../../../src/model/matching/parse-roster.js';
import { RosterError } from '../../../src/model/matching/roster-error.js';
import { findRelaxations } from '../../../src/model/matching/relaxations.js';
import { someone, trainers } from './people.js';

const roster = (...list: unknown[]) => ({ schema: 'rapport/trainers@1', trainers: list });
const fault = (json: unknown) => {
  try {
    parseRoster(json);
  } catch (error) {
    assert.ok(error instanceof RosterError);
    return error;
  }
  return assert.fail('the roster was taken');
};

describe('a roster', () => {
  it('is taken as it stands', () => {
    fc.assert(
      fc.property(trainers, (trainer) => {
        assert.deepEqual(parseRoster(roster(trainer)), roster(trainer));
      }),
    );
  });
  it('may be empty, and may say that its people are samples', () => {
    assert.deepEqual(parseRoster({ ...roster(), sample: true }).trainers, []);
  });

  const refused: [what: string, change: object, path: string, message: RegExp][] = [
    [
      'a place nobody knows',
      { formats: ['gym'] },
      'trainers.0.formats.0',
      /came "gym"; allowed: studio, home/,
    ],
    ['a style off the scale', { style: { quiet: 3 } }, 'trainers.0.style.quiet', /came 3; at most 2/],
    ['half a style step', { style: { quiet: 0.5 } }, 'trainers.0.style.quiet', /came 0\.5; expected int/],
    [
      'a time nobody knows',
      { availability: ['mon-noon'] },
      'trainers.0.availability.0',
      /allowed: mon-early/,
    ],
    [
      'an experience nobody knows',
      { worksWith: { knee: 'daily' } },
      'trainers.0.worksWith.knee',
      /"daily"; allowed/,
    ],
    ['an area nobody knows', { worksWith: { soul: 'often' } }, 'trainers.0.worksWith', /unknown key soul/],
    ['no name', { name: undefined }, 'trainers.0.name', /came nothing; expected string/],
    [
      'a list where a word belongs',
      { role: ['Coach'] },
      'trainers.0.role',
      /came a list of 1; expected string/,
    ],
    ['a key nobody knows', { rating: 5 }, 'trainers.0', /came an object; unknown key rating/],
    ['a booking page by ftp', { booking: 'ftp://a.example' }, 'trainers.0.booking', /came "ftp:/],
    [
      'a script for a booking page',
      { booking: 'javascript:alert(1)' },
      'trainers.0.booking',
      /not of the form/,
    ],
    ['a negative price', { price: -1 }, 'trainers.0.price', /came -1; at least 0/],
    ['half a place', { capacity: 0.5 }, 'trainers.0.capacity', /expected int/],
    ['an id that is no id', { id: 'Maya Osei' }, 'trainers.0.id', /came "Maya Osei"/],
  ];
  for (const [what, change, path, message] of refused)
    it(`is refused with ${what}, in one line that says where`, () => {
      const error = fault(roster({ ...someone('one'), ...change }));
      assert.equal(error.path, path);
      assert.match(error.message, message);
      assert.ok(error.message.startsWith(`${path}: `) && !error.message.includes('\n'));
    });

  it('is refused with the same id twice', () => {
    assert.equal(fault(roster(someone('one'), someone('two'), someone('one'))).path, 'trainers.2.id');
  });
  it('is refused when it is no roster at all', () => {
    for (const json of [null, undefined, 7, 'roster', []]) assert.equal(fault(json).path, '');
    assert.match(fault({ schema: 'rapport/trainers@2', trainers: [] }).message, /^schema: came "rapport/);
  });
  it('never repeats a long value whole', () => {
    assert.ok(fault(roster({ ...someone('one'), id: 'a'.repeat(5000) })).message.length < 200);
  });
});

describe('a roster with faults', () => {
  const reading = readRoster(
    roster(
      someone('one'),
      { ...someone('two'), formats: ['moon'] },
      someone('three'),
      someone('one'),
      'nobody',
      { ...someone('four'), rating: 5 },
    ),
  );

  it('keeps those who can be read, in their order', () => {
    assert.deepEqual(
      reading.roster.trainers.map(({ id }) => id),
      ['one', 'three'],
    );
  });
  it('names the row, the field and what is wrong of each who cannot', () => {
    assert.deepEqual(
      reading.issues.map(({ row, path }) => [row, path]),
      [
        [1, 'formats.0'],
        [3, 'id'],
        [4, ''],
        [5, ''],
      ],
    );
    assert.match(reading.issues[0]!.problem, /^came "moon"; allowed: studio/);
    assert.match(reading.issues[1]!.problem, /again; ids are unique/);
    assert.match(reading.issues[3]!.problem, /unknown key rating/);
  });
  it('fills in what may be left out', () => {
    const bare = { id: 'bare', name: 'Bare', role: 'Coach', formats: [], languages: [], availability: [] };
    assert.deepEqual(readRoster(roster(bare)).roster.trainers, [
      { ...bare, style: {}, worksWith: {}, doesNotTake: [], goodToKnow: [] },
    ]);
  });

  const links: [what: string, change: object, isTaken: boolean][] = [
    ['a booking page', { booking: 'https://a.example/b' }, true],
    ['an e-mail address for booking', { booking: 'mailto:a@b.example' }, true],
    ['a phone number for booking', { booking: 'tel:+441632960118' }, true],
    ['a script', { booking: 'JavaScript:alert(1)' }, false],
    ['a script behind a space', { booking: ' javascript:alert(1)' }, false],
    ['data for booking', { booking: 'data:text/html,x' }, false],
    ['a portrait', { portrait: 'https://a.example/b.webp' }, true],
    ['a portrait on the same site', { portrait: '/people/a.jpg' }, true],
    ['a portrait as data', { portrait: 'data:image/png;base64,AAAA' }, true],
    ['a drawing with scripts as data', { portrait: 'data:image/svg+xml;base64,AAAA' }, false],
    ['a script for a portrait', { portrait: 'javascript:alert(1)' }, false],
    ['a page for a portrait', { portrait: 'data:text/html;base64,AAAA' }, false],
    ['a file for a portrait', { portrait: 'file:///etc/passwd' }, false],
  ];
  for (const [what, change, isTaken] of links)
    it(`${isTaken ? 'takes' : 'refuses'} ${what}`, () => {
      assert.equal(
        readRoster(roster({ ...someone('one'), ...change })).roster.trainers.length,
        Number(isTaken),
      );
    });
});

describe('the sample roster of the demo', () => {
  const demo = parseRoster(
    JSON.parse(readFileSync(new URL('../../../demo/public/trainers.json', import.meta.url), 'utf8')),
  );

  it('says that its five people are invented', () => {
    assert.equal(demo.sample, true);
    assert.equal(demo.trainers.length, 5);
  });
  it('has someone for every place, every area and every day', () => {
    const all = (pick: (trainer: (typeof demo.trainers)[number]) => readonly string[]) =>
      new Set(demo.trainers.flatMap(pick));
    assert.equal(all((each) => each.formats).size, formats.length);
    assert.equal(all((each) => Object.keys(each.worksWith)).size, bodyAreas.length);
    assert.equal(all((each) => each.availability.map((slot) => slot.slice(0, 3))).size, 7);
  });
  it('never claims to work with an area that is not taken', () => {
    for (const { worksWith, doesNotTake } of demo.trainers)
      assert.ok(doesNotTake.every((area) => !(area in worksWith)));
  });
  it('gives a gentle client with a bad knee and free evenings a list to choose from', () => {
    const { fits } = matchTrainers(
      {
        seed: 'sample',
        style: { challenge: -1, flexibility: 1 },
        areas: ['knee'],
        availability: weekSlots.filter((slot) => slot.endsWith('evening')),
      },
      demo,
    );
    assert.equal(fits[0]?.trainer.id, 'maya-osei');
    assert.ok(fits.length >= 3);
  });
  it('can show the empty list and the way out of it', () => {
    const client = { seed: 'sample', style: {}, availability: ['sun-evening'] as const };
    assert.equal(matchTrainers(client, demo).fits.length, 0);
    assert.equal(findRelaxations(client, demo)[0]?.count, 5);
  });
});
