import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readingTrainers } from '../../../src/interop/csv/trainers.js';
import { readRoster } from '../../../src/model/matching/parse-roster.js';
import { RosterError } from '../../../src/model/matching/roster-error.js';
import type { Trainer } from '../../../src/model/matching/trainer.js';
import { atOnce } from '../../../src/model/cooperative.js';

const sheet = (file: string) => atOnce(readingTrainers(file));
const read = (file: string) => {
  const { trainers, rowOf, headingOf, unknown } = sheet(file);
  const { roster, issues } = readRoster({ schema: 'rapport/trainers@1', trainers });
  return {
    trainers: roster.trainers,
    unknown,
    issues: issues.map(({ row, path, problem }) => `row ${rowOf(row)}, ${headingOf(path)}: ${problem}`),
  };
};

const maya: Trainer = {
  id: 'maya-osei',
  name: 'Maya Osei',
  role: 'Strength coach',
  about: 'She says "start small", and means it.\nThen a little more.',
  style: { challenge: -1, quiet: 2 },
  formats: ['studio', 'outdoors'],
  languages: ['en', 'pt-BR'],
  availability: ['tue-evening', 'thu-early'],
  worksWith: { knee: 'most-days', hip: 'often' },
  doesNotTake: ['neck', 'heart'],
  price: 46.5,
  currency: 'GBP',
  goodToKnow: ['The first meeting is free, and short', 'Talks with your counsellor'],
  capacity: 3,
};

const headings = [
  ...['Name', 'Role', 'About', 'Challenge', 'quiet', 'Formats', 'languages', 'Availability', 'Works with'],
  ...['does_not_take', 'Price', 'Currency', 'goodToKnow', 'Capacity'],
];
const cells = [
  ...['Maya Osei', 'Strength coach', maya.about!, '-1', '2', 'studio; outdoors', 'en; pt-BR'],
  ...['Tue evening; Thursday early', 'knee: most days; hip: often', 'neck; heart', '46.50', 'gbp'],
  ...['The first meeting is free, and short; Talks with your counsellor', '3'],
];

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const write = (rows: readonly (readonly string[])[], mark: string, end: string, bom = '') =>
  bom + rows.map((row) => row.map(quote).join(mark)).join(end) + end;

describe('trainers from a spreadsheet', () => {
  for (const [name, mark] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const)
    for (const [how, end, bom] of [
      ['Windows line ends and a byte-order mark', '\r\n', '\ufeff'],
      ['plain line ends', '\n', ''],
      ['old line ends', '\r', ''],
    ] as const)
      it(`are read with ${name}, ${how}`, () => {
        const { trainers, issues } = read(write([headings, cells], mark, end, bom));
        assert.deepEqual(issues, []);
        assert.deepEqual(trainers, [maya]);
      });

  it('are read without quotes, with the separator that Excel names, with empty rows and short rows', () => {
    const file =
      'sep=;\r\nname;role;formats;languages;price\r\n\r\nAda Low;Coach;home;en;46,50\r\n;;;;\r\nBen;Coach\r\n';
    const { trainers, issues } = read(file);
    assert.deepEqual(issues, []);
    assert.deepEqual(
      trainers.map(({ id, price, formats, style }) => ({ id, price, formats, style })),
      [
        { id: 'ada-low', price: 46.5, formats: ['home'], style: {} },
        { id: 'ben', price: undefined, formats: [], style: {} },
      ],
    );
  });

  it('that fail are named by the row and the heading of the sheet; the others stand', () => {
    const rows = [
      ['Name', 'Role', 'Formats', 'Works with', 'Price'],
      ['Ada', 'Coach', 'moon', '', '40'],
      ['', '', '', '', ''],
      ['Ben', 'Coach', 'studio', 'knee: daily', '40'],
      ['Cleo', '', 'studio', '', '40'],
      ['Dan', 'Coach', 'studio', '', 'about forty'],
      ['Eve', 'Coach', 'studio', '', '£1,040.00'],
      ['Eve', 'Coach', 'home', '', '40'],
    ];
    const { trainers, issues } = read(write(rows, ',', '\r\n'));
    assert.deepEqual(
      trainers.map(({ name, price }) => [name, price]),
      [['Eve', 1040]],
    );
    assert.deepEqual(
      issues.map((line) => line.split(';')[0]),
      [
        'row 2, Formats: came "moon"',
        'row 4, Works with: came "daily"',
        'row 5, Role: came nothing',
        'row 6, Price: came "about forty"',
        'row 8, id: came "eve" again',
      ],
    );
  });

  it('of the demo are the same people as in its JSON', () => {
    const demo = (name: string) =>
      readFileSync(new URL(`../../../demo/public/${name}`, import.meta.url), 'utf8');
    const { trainers, issues } = read(demo('trainers.csv'));
    assert.deepEqual(issues, []);
    assert.deepEqual(trainers, readRoster(JSON.parse(demo('trainers.json'))).roster.trainers);
  });

  it('keep a formula as the text that it is', () => {
    const sly = '=HYPERLINK("https://sly.example","Click")';
    const rows = [
      ['name', 'role', 'ask', 'good to know', 'challenge', 'booking'],
      [sly, '+44 coach', "'=1+1", '@SUM(A1)', '-2', 'javascript:alert(1)'],
      [sly, '-1+2', '=cmd|calc', '=1', '-2', 'https://book.example'],
    ];
    const { trainers, issues } = read(write(rows, ',', '\n'));
    assert.equal(issues.length, 1);
    assert.match(issues[0]!, /^row 2, booking: /);
    const one = trainers[0]!;
    assert.equal(one.name, sly);
    assert.equal(one.ask, '=cmd|calc');
    assert.deepEqual(one.goodToKnow, ['=1']);
    assert.equal(one.style.challenge, -2);
  });

  it('name headings that no trainer has a place for', () => {
    assert.deepEqual(read('name,role,,Pay grade\nAda,Coach,,7\n').unknown, ['Pay grade']);
  });

  it('have ids that last, in any script', () => {
    const ids = read('name,role\nInês Carvalho,A\nنور حداد,B\nنور سالم,C\n').trainers.map(({ id }) => id);
    assert.equal(ids[0], 'ines-carvalho');
    assert.equal(new Set(ids).size, 3);
    assert.equal(read('name,role\nنور حداد,B\n').trainers[0]?.id, ids[1]);
  });

  it('work in places, with a way that they travel', () => {
    const file = 'name\trole\tplaces\nAda\tCoach\tMarrowby (8 km); Old Mill @ 53.96,-1.08 (5 miles); Park\n';
    assert.deepEqual(read(file).trainers[0]?.places, [
      { name: 'Marrowby', radius: 8 },
      { name: 'Old Mill', at: { latitude: 53.96, longitude: -1.08 }, radius: 5 * 1.609344 },
      { name: 'Park' },
    ]);
  });

  it('are refused without headings for the name and the role, and where there is nothing at all', () => {
    for (const file of ['role,price\nCoach,40\n', 'name\nAda\n', '', '\ufeff\r\n'])
      assert.throws(() => sheet(file), RosterError);
  });

  it('come as they were written, whatever stands in a cell and wherever the pieces end', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', ' ', 'é', '=') });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (written, mark, end) => {
          const long = 'x'.repeat(700); // so that a file has several pieces
          const table = written.map(([about, ask], n) => [`P${n}`, about, ask, long]);
          const file = write([['name', 'about', 'ask', 'role'], ...table], mark, end);
          const clean = (text: string) => text.trim().replace(/^'(?=[=+\-@])/, '');
          assert.deepEqual(
            sheet(file).trainers.map((each) => {
              const { about = '', ask = '' } = each as { about?: string; ask?: string };
              return [about, ask];
            }),
            written.map(([about, ask]) => [clean(about), clean(ask)]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are fifty thousand without any one step being long', () => {
    const row = write([cells], ',', '\r\n');
    const file = `${write([headings], ',', '\r\n')}${row.repeat(50_000)}`;
    const steps = readingTrainers(file);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    assert.equal(step.value.trainers.length, 50_000);
    assert.equal(step.value.rowOf(49_999), 50_001);
    assert.ok(count > 500, `${count} steps`);
  });
});
