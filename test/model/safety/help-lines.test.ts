import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { abuseLines, abuseLinesFor } from '../../../src/model/safety/abuse-lines.js';
import { reviewedHelpLines } from '../../../src/model/safety/help-line-sources.js';
import { helpLines, helpLinesFor, helpRegion } from '../../../src/model/safety/help-lines.js';
import { problemsOf, requireSources } from '../../../src/model/safety/review-lines.js';
import { youngLines, youngLinesFor } from '../../../src/model/safety/young-lines.js';

const numbers = (region?: string) => helpLinesFor(region).flatMap(({ number }) => number ?? []);

describe('help lines', () => {
  const table: [region: string, expected: string[]][] = [
    ['US', ['911', '988', '988']],
    ['CA', ['911', '988', '988']],
    ['GB', ['999', '111', '116 123', '85258']],
    ['UK', ['999', '111', '116 123', '85258']],
    ['AU', ['000', '13 11 14']],
    ['EU', ['112']],
    ['DE', ['112']],
    ['ie', ['112', '116 123']],
    ['IE', ['112', '116 123']],
    ['NL', ['112', '113']],
    ['nz', ['111', '1737', '1737']],
    ['GB-NIR', ['999', '0808 808 8000', '116 123', '85258']],
    ['uk-nir', ['999', '0808 808 8000', '116 123', '85258']],
    ['GB-SCT', ['999', '111', '116 123', '85258']],
    ['GB-WLS', ['999', '111', '116 123', '85258']],
    ['US-CA', ['911', '988', '988']],
    ['DE-BY', ['112']],
    ['gb ', ['999', '111', '116 123', '85258']],
  ];
  for (const [region, expected] of table)
    it(`of ${region} are the reviewed ones`, () => {
      assert.deepEqual(numbers(region), expected);
    });

  it('cover all 27 member states of the European Union', () => {
    const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
      ' ',
    );
    assert.equal(members.length, 27);
    const ofTheirOwn = ['IE', 'NL'] as const;
    for (const member of members)
      assert.equal(
        helpLinesFor(member),
        helpLines.regions[ofTheirOwn.find((own) => own === member) ?? 'EU'],
        member,
      );
  });

  it('of a country of its own win over those of the group that it belongs to', () => {
    const lines = (number: string) => [{ id: 'emergency', kind: 'emergency' as const, number }];
    const regions = { EU: lines('112'), DE: lines('1'), GR: lines('2'), SE: lines('3'), CH: lines('4') };
    const table: [region: string, expected: string][] = [
      ['DE', '1'],
      ['GR', '2'],
      ['el', '2'], // the two letters that Greece goes by in Brussels
      ['se ', '3'],
      ['CH', '4'],
      ['FR', '112'],
      ['EU', '112'],
    ];
    for (const [region, expected] of table)
      assert.deepEqual(
        helpLinesFor(region, regions).map(({ number }) => number),
        [expected],
        region,
      );
    assert.equal(helpLinesFor('FR', { DE: lines('1') }), helpLines.fallback);
  });

  for (const region of [undefined, '', '-', 'NO', 'CH', 'CH-GB', '-NIR', 'toString', '__proto__', 'EUROPE'])
    it(`guess no number for ${region ?? 'no region'}`, () => {
      assert.deepEqual(numbers(region), []);
      assert.deepEqual(
        helpLinesFor(region).map(({ url }) => url),
        ['https://findahelpline.com'],
      );
    });

  it('are looked up by the region that a code stands for', () => {
    const table: [code: string, region: string | undefined][] = [
      ['uk', 'GB'],
      ['EL', 'EU'],
      ['US', 'US'],
      ['NZ', 'NZ'],
      ['gb-nir', 'GB-NIR'],
      ['uk-sct', 'GB-SCT'],
      ['gb-wls', 'GB'],
      ['NO', undefined],
      ['constructor', undefined],
    ];
    for (const [code, region] of table) assert.equal(helpRegion(code), region, code);
  });

  it('begin with the emergency number, and each can be reached', () => {
    for (const lines of Object.values(helpLines.regions)) {
      assert.equal(lines[0]?.kind, 'emergency');
      assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
      for (const { kind, number, url } of lines)
        assert.equal(kind === 'web', number === undefined && url !== undefined);
    }
  });
  it('say how to get through: which key to press, which word to send', () => {
    const line = (id: string) => helpLinesFor('GB').find((each) => each.id === id);
    assert.equal(line('nhs-111')?.option, '2');
    // In Scotland 111 is another service, whose menu we hold no source for.
    assert.equal(helpLinesFor('GB-SCT').find(({ number }) => number === '111')?.option, undefined);
    assert.equal(line('shout')?.send, 'SHOUT');
  });

  it('each have a source and the day that it was looked up', () => {
    for (const [region, lines] of Object.entries(helpLines.regions)) {
      const reviewed = reviewedHelpLines[region]!;
      assert.deepEqual(
        reviewed.map(({ id, number }) => [id, number]),
        lines.map(({ id, number }) => [id, number]),
      );
      for (const { source, checked } of reviewed) {
        assert.match(source, /^https:\/\//);
        assert.match(checked, /^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });
});

describe('abuse lines', () => {
  const table: [region: string, expected: string[]][] = [
    ['GB', ['0808 2000 247', '0800 027 1234', '0808 80 10 800']],
    ['uk', ['0808 2000 247', '0800 027 1234', '0808 80 10 800']],
    ['GB-ENG', ['0808 2000 247']],
    ['gb-sct', ['0800 027 1234']],
    ['UK-WLS', ['0808 80 10 800']],
    ['GB-NIR', ['0808 802 1414']],
    ['US-CA', ['1-800-799-7233', '88788']],
    ['IE', ['1800 341 900']],
    ['US', ['1-800-799-7233', '88788']],
    ['AU', ['1800 737 732']],
    ['NZ', ['0800 733 843']],
    ['DE', []],
    ['CA', []],
    ['', []],
    ['constructor', []],
  ];
  for (const [region, expected] of table)
    it(`of ${region || 'no region'} are those with a source, and no number is guessed`, () => {
      assert.deepEqual(
        abuseLinesFor(region).map(({ number }) => number),
        expected,
      );
    });

  it('are told from other lines, and each can be reached', () => {
    for (const lines of Object.values(abuseLines)) {
      assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
      for (const { about, kind, name, send } of lines) {
        assert.equal(about, 'abuse');
        assert.ok(name);
        assert.equal(kind === 'text', send !== undefined);
      }
    }
  });
});

describe('lines for the young', () => {
  it('of a nation are those of its country, and no number is guessed', () => {
    assert.deepEqual(
      youngLinesFor('GB-SCT').map(({ name, number }) => [name, number]),
      [['Childline', '0800 1111']],
    );
    for (const region of ['XX', 'EU', '', 'constructor', undefined])
      assert.deepEqual(youngLinesFor(region), [], region);
  });

  it('are told from other lines, and each has a source and can be reached', () => {
    for (const [region, lines] of Object.entries(youngLines)) {
      assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length, region);
      for (const { about, kind, name, number, send, source } of lines) {
        assert.equal(about, 'young', region);
        assert.ok(name && number, region);
        assert.equal(kind === 'text', send !== undefined, region);
        assert.match(source, /^https:\/\//, region);
      }
    }
  });
});

describe('a help line on its way into a release', () => {
  const line = { id: 'a-line', kind: 'call' as const, name: 'A line', number: '1' };
  const source = 'https://a-line.example/contact';

  const refused: [what: string, code: string, given: object][] = [
    ['no source', 'source', { checked: '2026-11-30' }],
    ['an empty source', 'source', { source: '', checked: '2026-11-30' }],
    ['an address that is not https', 'source', { source: 'http://a-line.example', checked: '2026-11-30' }],
    ['words for an address', 'source', { source: 'their leaflet', checked: '2026-11-30' }],
    ['no day', 'checked', { source }],
    ['a day that there is not', 'checked', { source, checked: '2026-02-30' }],
    ['a day in other figures', 'checked', { source, checked: '30.11.2026' }],
  ];
  for (const [what, code, given] of refused)
    it(`is refused by name with ${what}`, () => {
      const regions = { XX: [{ ...line, ...given }] };
      assert.throws(() => requireSources(regions), { name: 'HelpLineError', code, path: 'XX.a-line' });
      assert.match(problemsOf(regions, '2026-11-30').join(), /^XX\.a-line: needs /);
    });

  const days: [checked: string, today: string, isFine: boolean][] = [
    ['2026-11-30', '2026-11-30', true],
    ['2026-11-30', '2027-11-30', true],
    ['2026-11-30', '2027-12-01', false],
    ['2028-02-29', '2029-03-01', true],
    ['2028-02-29', '2029-03-02', false],
    ['2026-11-30', '2026-11-29', false],
  ];
  for (const [checked, today, isFine] of days)
    it(`looked up on ${checked} is ${isFine ? 'fine' : 'named'} on ${today}`, () => {
      const problems = problemsOf({ XX: [{ ...line, source, checked }] }, today);
      assert.equal(problems.length, isFine ? 0 : 1);
      if (!isFine) assert.match(problems[0]!, /^XX\.a-line: looked up on /);
    });
});
