import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brief } from '../../../src/i18n/en/brief.js';
import { results } from '../../../src/i18n/en/results.js';
import type { Instrument, ScoreRule } from '../../../src/model/instruments/instrument.js';
import { findInstrument, instruments } from '../../../src/model/instruments/registry.js';

/** Where a figure can be looked up: a doi, or an address. */
const address = /doi 10\.\d{4,9}\/\S+|https?:\/\/\S+\.\S+/;
/** Our own rule, in an instrument of our own that nobody has validated. */
const own = 'Rapport, own rule';

const rulesOf = ({ subscales, total }: Instrument): readonly ScoreRule[] => [
  ...subscales,
  ...(total ? [total] : []),
];

/** Every figure of an instrument that somebody found out, and where it says that it was. */
const figuresOf = (instrument: Instrument): [what: string, source: string | undefined][] =>
  rulesOf(instrument).flatMap((rule): [string, string | undefined][] => [
    ...(rule.bands ? [['bands', rule.bandSource] as [string, string | undefined]] : []),
    ...(rule.change ? [['change', rule.change.source] as [string, string]] : []),
    ...(rule.atMostMissing > 0 ? [['missing', rule.missingSource] as [string, string | undefined]] : []),
    ...(rule.reliability ?? []).map(({ source }): [string, string] => ['reliability', source]),
    ...(rule.norms ?? []).map(({ source }): [string, string] => ['norm', source]),
  ]);

const faultsOf = (instrument: Instrument): string[] =>
  figuresOf(instrument).flatMap(([what, source = '']) =>
    address.test(source) || (source.startsWith(own) && !instrument.validated && instrument.licence === 'MIT')
      ? []
      : [`${instrument.id}: ${what}`],
  );

describe('a figure in an instrument', () => {
  for (const instrument of instruments)
    it(`has an address where it can be looked up, in ${instrument.id}`, () => {
      assert.deepEqual(faultsOf(instrument), []);
    });

  it('is missed where it has none: of each sort', () => {
    const phq9 = findInstrument('phq-9')!;
    const total = phq9.total!;
    const { missingSource, ...untold } = total;
    assert.ok(missingSource);
    for (const [what, change] of [
      ['bands', { ...total, bandSource: 'Somebody 2001' }],
      ['change', { ...total, change: { atLeast: 6, source: 'NHS manual' } }],
      ['missing', untold],
      ['reliability', { ...total, reliability: [{ kind: 'alpha', value: 0.9, source: 'known' }] }],
      ['norm', { ...total, norms: [{ mean: 1, sd: 1, sample: 'some', source: 'known' }] }],
    ] as [string, ScoreRule][])
      assert.deepEqual(faultsOf({ ...phq9, total: change }), [`phq-9: ${what}`]);
  });

  it('stands in the data, not in a comment beside it, save with its address', () => {
    const folder = new URL('../../../src/model/instruments/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    assert.ok(files.length > 25);
    for (const file of files) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      // A share, or a spread with decimals: what only a study can have found.
      for (const [comment] of text.matchAll(/\/\*\*[^]*?\*\/|(?<!:)\/\/.*/g))
        if (/\d ?%|\d?\.\d+(?!\d*\/)/.test(comment.replaceAll(/doi \S+|https?:\S+/g, '')))
          assert.match(comment, address, `${file}: ${comment}`);
    }
  });

  it('is the one that was chosen where there are several', () => {
    const change = (id: string) => findInstrument(id)!.total!.change;
    assert.deepEqual(
      ['gad-7', 'phq-9', 'who-5', 'psfs'].map((id) => {
        const found = change(id)!;
        return 'atLeast' in found && [found.atLeast, found.ofOne];
      }),
      [
        [6, undefined],
        [6, undefined],
        [10, undefined],
        [2, 3],
      ],
    );
    assert.match(change('psfs')!.source, /90 %/);
    assert.match(change('gad-7')!.source, /doi 10\.5964\/pch\.v8i1\.309$/);
  });

  it('that we do not hold is called that', () => {
    assert.match(results['change-plain'], /We’ve no figure/);
    assert.match(brief['brief-change']('1', '2', '', 'difference'), /We’ve no figure/);
    const said = [...Object.values(results), ...Object.values(brief)].map(String).join(' ');
    assert.doesNotMatch(said, /nobody has published/i);
  });
});
