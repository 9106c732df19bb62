import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { helpLines, helpLinesFor, helpRegion } from '../../../src/model/safety/help-lines.js';

const numbers = (region?: string) => helpLinesFor(region).flatMap(({ number }) => number ?? []);

describe('help lines', () => {
  const table: [region: string, expected: string[]][] = [
    ['US', ['911', '988', '988']],
    ['CA', ['911', '988', '988']],
    ['GB', ['999', '111', '116 123', '85258', '0800 1111']],
    ['UK', ['999', '111', '116 123', '85258', '0800 1111']],
    ['AU', ['000', '13 11 14']],
    ['EU', ['112']],
    ['DE', ['112']],
    ['ie', ['112']],
    ['gb ', ['999', '111', '116 123', '85258', '0800 1111']],
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
    for (const member of members) assert.equal(helpLinesFor(member), helpLines.regions.EU);
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

  for (const region of [undefined, '', 'NZ', 'NO', 'CH', 'toString', '__proto__', 'EUROPE'])
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
      ['NZ', undefined],
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
    assert.equal(line('shout')?.send, 'SHOUT');
  });
  it('carry the day they were last reviewed', () => {
    assert.match(helpLines.reviewedOn, /^\d{4}-\d{2}-\d{2}$/);
  });
});
