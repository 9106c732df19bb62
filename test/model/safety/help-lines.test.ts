import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { helpLines, helpLinesFor } from '../../../src/model/safety/help-lines.js';

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

  for (const region of [undefined, '', 'NZ', 'NO', 'CH', 'toString', '__proto__', 'EUROPE'])
    it(`guess no number for ${region ?? 'no region'}`, () => {
      assert.deepEqual(numbers(region), []);
      assert.deepEqual(
        helpLinesFor(region).map(({ url }) => url),
        ['https://findahelpline.com'],
      );
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
