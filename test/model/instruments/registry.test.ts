import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findInstrument, instruments } from '../../../src/model/instruments/registry.js';
import type { ScoreRule } from '../../../src/model/instruments/instrument.js';
import { instrumentIds, loadInstrument } from '../../../src/model/instruments/load.js';
import { instrumentSchema } from '../../../src/model/instruments/instrument.schema.js';
import { previous } from '../../../src/i18n/en/previous.js';
import { questionnaire } from '../../../src/i18n/en/questionnaire.js';
import { results } from '../../../src/i18n/en/results.js';
import { englishText } from '../../../src/i18n/en/instruments/index.js';

const keys = (object: object) => Object.keys(object).toSorted();
const ids = (things: readonly { id: string }[] | undefined) => (things ?? []).map(({ id }) => id).toSorted();

describe('the instruments that ship', () => {
  it('are found by id, and an unknown id finds nothing', () => {
    for (const instrument of instruments) assert.equal(findInstrument(instrument.id), instrument);
    assert.equal(findInstrument('phq-5'), undefined);
    assert.equal(findInstrument(undefined), undefined);
  });

  it('are the same, in the same order, when they are fetched one by one', async () => {
    assert.deepEqual(
      instrumentIds,
      instruments.map(({ id }) => id),
    );
    for (const instrument of instruments) assert.equal(await loadInstrument(instrument.id), instrument);
    for (const unknown of ['phq-5', 'constructor', ''])
      assert.equal(await loadInstrument(unknown), undefined);
  });

  it('have different ids, and words for exactly these ids', async () => {
    assert.equal(new Set(ids(instruments)).size, instruments.length);
    for (const { id } of instruments) assert.ok(await englishText(id), id);
    for (const unknown of ['phq-5', 'ipip-anger', 'constructor', 'toString-1', ''])
      assert.equal(await englishText(unknown), undefined);
  });

  it('are those of the plan', () => {
    assert.deepEqual(
      instrumentIds.join(' '),
      [
        'rapport-check evs phq-2 gad-2 phq-4 gad-7 phq-8 phq-9 k6 k10',
        'ipip-self-efficacy ipip-vulnerability ipip-self-discipline ipip-anxiety ipip-self-consciousness',
        'pss-10 gse rosenberg who-5 dass-21-stress breq-3 psfs',
      ].join(' '),
    );
  });

  it('name no illness to anybody where they are for the public', async () => {
    const illness =
      /depress|anxi|disorder|illness|disease|syndrome|symptom|patholog|trauma|bipolar|phobi|panic|psychi|disabilit/i;
    for (const { id } of instruments.filter(({ audience }) => audience === 'public')) {
      assert.doesNotMatch(JSON.stringify(await englishText(id)), illness, id);
    }
    const said = Object.values({ ...questionnaire, ...results, ...previous })
      .map((words) => String(words))
      .join(' ');
    assert.doesNotMatch(said, illness);
  });

  it('say what a page may vary, and gate the one that asks about harm', () => {
    for (const { id, settings } of instruments) assert.ok(settings && settings.length > 0, id);
    assert.deepEqual(ids(instruments.filter(({ gated }) => gated)), ['phq-9']);
    assert.ok(!findInstrument('phq-9')!.settings!.includes('auto-advance'));
  });

  it('say how dependable a score is only with a source, and use no number from nowhere', () => {
    for (const { subscales, total } of instruments)
      for (const { reliability = [], norms = [], change, bands, bandSource } of [
        ...subscales,
        ...(total ? [total] : []),
      ]) {
        for (const each of [...reliability, ...norms, ...(change ? [change] : [])])
          assert.match(each.source, /\d{4}|NHS/);
        assert.equal(bands === undefined, bandSource === undefined);
      }
  });

  it('judge a change with no reliability but one that is published for the same score', () => {
    for (const { id, subscales, total } of instruments)
      for (const { change, reliability = [] } of [...subscales, ...(total ? [total] : [])])
        if (change && 'sd' in change)
          assert.ok(
            reliability.some(({ value }) => value === change.reliability),
            id,
          );
  });

  it('begin with one that is for everyone', () => {
    assert.equal(instruments[0]?.id, 'rapport-check');
    assert.equal(instruments[0].audience, 'public');
  });

  for (const instrument of instruments) {
    describe(instrument.id, () => {
      it('passes the same schema as an instrument that a practice brings', () => {
        assert.deepEqual(instrumentSchema.parse(instrument), instrument);
      });

      it('has English words for everything that it shows, and for nothing else', async () => {
        const words = (await englishText(instrument.id))!;
        const own = instrument.wording === undefined;
        assert.deepEqual(keys(words.items), own ? ids(instrument.items) : []);
        assert.deepEqual(keys(words.subscales), ids(instrument.subscales));
        assert.deepEqual(keys(words.scales), own ? keys(instrument.scales) : []);
        assert.equal(words.total !== undefined, instrument.total !== undefined);
        const rules: ScoreRule[] = [...instrument.subscales, ...(instrument.total ? [instrument.total] : [])];
        assert.deepEqual(keys(words.bands), ids(rules.flatMap(({ bands }) => bands ?? [])));
        for (const [id, scale] of own ? Object.entries(instrument.scales) : []) {
          const its = words.scales[id]!;
          if (scale.kind === 'ruler') assert.ok('low' in its && 'high' in its);
          else if (!('options' in its)) assert.fail(`${id} has no words for its options`);
          else
            assert.deepEqual(
              keys(its.options),
              keys(Object.fromEntries(scale.options.map((o) => [o.value, 0]))),
            );
        }
      });

      it('tells nobody that they are ill, well, or unlike others', async () => {
        const { title, about, bands } = (await englishText(instrument.id))!;
        const said = [
          title,
          about.replace(/(this is )?not (a test and not )?a diagnosis/, ''),
          ...Object.values(bands),
        ];
        for (const text of said) {
          assert.doesNotMatch(
            text,
            /depress|anxi|disorder|diagnos|\bsevere|moderate|normal|healthy|\brisk|most people/i,
          );
        }
      });
    });
  }
});

describe('rapport-check', () => {
  const check = findInstrument('rapport-check')!;

  it('claims no validation, no total and no bands', () => {
    assert.equal(check.validated, false);
    assert.equal(check.total, undefined);
    assert.ok(check.subscales.every(({ bands, change }) => bands === undefined && change === undefined));
  });

  it('asks about stress and confidence, each item in one of them', () => {
    assert.deepEqual(ids(check.subscales), ['confidence', 'stress']);
    assert.deepEqual(
      check.subscales.flatMap(({ items }) => items),
      check.items.map(({ id }) => id),
    );
  });

  it('asks as often about what carries the load as about the load', () => {
    const stress = check.items.filter(({ scale }) => scale === 'how-often');
    assert.equal(stress.filter(({ reverse }) => reverse).length * 2, stress.length);
  });

  it('asks in short sentences, about what one can do, and names no illness', async () => {
    const { items } = (await englishText('rapport-check'))!;
    for (const item of check.items) {
      const text = items[item.id]!;
      assert.ok(text.split(' ').length <= 14, text);
      assert.doesNotMatch(text, /depress|anxi|panic|disorder|illness|disease|symptom|injur|weight/i);
      if (item.scale === 'how-sure') assert.match(text, /^I can /);
    }
  });
});
