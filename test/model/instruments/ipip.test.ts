import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as package_ from '@alheimsins/b5-johnson-120-ipip-neo-pi-r';
import { facets, itemsOf, languages, packageLanguages, textIn } from '../../../.ci/ipip.mjs';
import { ipipLanguages } from '../../../src/i18n/ipip/index.js';
import { instrumentText } from '../../../src/i18n/instrument-text.js';
import { findInstrument } from '../../../src/model/instruments/registry.js';

/** Facets whose translation into a language asks something else than the original. */
const unsound = ['es self-discipline', 'de vulnerability', 'pl vulnerability', 'it self-consciousness'];

const instrumentOf = (facet: string) => findInstrument(`ipip-${facet}`)!;

describe('the IPIP facets', () => {
  it('turn round exactly the items that the package keys as minus', () => {
    for (const facet of Object.keys(facets)) {
      const keyed = itemsOf('en', facet).map((each) => each.keyed === 'minus');
      assert.deepEqual(
        instrumentOf(facet).items.map(({ reverse }) => reverse === true),
        keyed,
      );
    }
  });

  it('are keyed alike in every language of the package, with the answers in one order', () => {
    for (const language of packageLanguages) {
      const { plus, minus } = package_.getChoices(language) as unknown as Record<
        'plus' | 'minus',
        { text: string; score: number }[]
      >;
      assert.deepEqual(
        plus.map(({ score }) => score),
        [1, 2, 3, 4, 5],
      );
      assert.deepEqual(
        minus.map(({ text }) => text),
        plus.map(({ text }) => text),
      );
      for (const facet of Object.keys(facets)) {
        const key = (each: { id: string; keyed: string }) => `${each.id} ${each.keyed}`;
        assert.deepEqual(
          itemsOf(language, facet).map(key).toSorted(),
          itemsOf('en', facet).map(key).toSorted(),
        );
      }
    }
  });

  it('have their words from the package, in every language that it has whole, to the letter', async () => {
    assert.equal(packageLanguages.length, 32);
    const partly = packageLanguages.filter((language) => !languages.includes(language));
    assert.deepEqual(partly, ['et', 'hr', 'is', 'ur']);
    assert.deepEqual(Object.keys(ipipLanguages), languages);
    const files = readdirSync(new URL('../../../src/i18n/ipip', import.meta.url));
    assert.deepEqual(
      files.toSorted(),
      [...languages, 'in-language', 'index', 'text'].map((name) => `${name}.ts`).toSorted(),
    );
    for (const language of languages)
      assert.deepEqual((await ipipLanguages[language]!()).text, textIn(language), language);
  });

  it('are the English originals word for word', async () => {
    for (const facet of Object.keys(facets)) {
      const { words } = (await instrumentText(`ipip-${facet}`, 'en'))!;
      assert.deepEqual(
        Object.values(words.items),
        itemsOf('en', facet).map(({ text }) => text),
      );
    }
  });
});

describe('the words for somebody who reads', () => {
  const langOf = async (id: string, language: string) => (await instrumentText(id, language))!.lang;
  const all = (lang: string) => ({ frame: 'en', items: lang, options: lang });

  it('another language are a sourced translation, with its tag', async () => {
    assert.deepEqual(await langOf('ipip-anxiety', 'de-AT'), all('de'));
    assert.deepEqual(await langOf('ipip-anxiety', 'pt-PT'), all('pt-BR'));
    assert.deepEqual(await langOf('ipip-anxiety', 'nb-NO'), all('no'));
    assert.deepEqual(await langOf('ipip-anxiety', 'zh-TW'), all('zh-HK'));
    assert.deepEqual(await langOf('ipip-anxiety', 'zh'), all('zh-CN'));
    const { words } = (await instrumentText('ipip-anxiety', 'de'))!;
    assert.equal(
      words.items['anxiety-1'],
      itemsOf('de', 'anxiety')
        .find(({ id }) => id === itemsOf('en', 'anxiety')[0]!.id)!
        .text.trim(),
    );
  });

  it('a language without one are the original, marked as English', async () => {
    for (const [id, language] of [
      ['phq-4', 'de'],
      ['ipip-anxiety', 'mt'],
      ['rapport-check', 'fr'],
      ['k6', 'not a language'],
    ] as const)
      assert.deepEqual(await langOf(id, language), all('en'));
  });

  it('a language that the package has by halves are the original, questions and answers', async () => {
    // The package has nine of the twenty items in Icelandic, and all in Estonian but not their answers.
    assert.equal(Object.keys(textIn('is').items).length, 9);
    assert.equal(textIn('et').options, undefined);
    for (const facet of Object.keys(facets))
      for (const language of ['is', 'et', 'hr', 'ur'])
        assert.deepEqual(
          await instrumentText(`ipip-${facet}`, language),
          await instrumentText(`ipip-${facet}`, 'en'),
        );
  });

  for (const language of packageLanguages) {
    it(`${language} are in one language, from the first question of any facet to the last answer`, async () => {
      for (const facet of Object.keys(facets)) {
        const isSound = languages.includes(language) && !unsound.includes(`${language} ${facet}`);
        const whole = isSound ? language : 'en';
        const { items, options } = textIn(whole);
        const { words, lang } = (await instrumentText(`ipip-${facet}`, language))!;
        assert.deepEqual(lang, all(new Intl.Locale(whole).toString()));
        for (const [id, text] of Object.entries(words.items)) assert.equal(text, items[id]);
        const { accuracy } = words.scales;
        assert.ok(accuracy && 'options' in accuracy);
        assert.deepEqual(Object.values(accuracy.options), options);
      }
    });
  }

  it('a language that changes what an item asks are the original, for that facet alone', async () => {
    assert.deepEqual(
      Object.keys(facets)
        .flatMap((facet) =>
          (instrumentOf(facet).notValidatedIn ?? []).map((language) => `${language} ${facet}`),
        )
        .toSorted(),
      unsound.toSorted(),
    );
    for (const each of unsound) {
      const [language = '', facet = ''] = each.split(' ');
      for (const tag of [language, `${language}-${language.toUpperCase()}`])
        assert.deepEqual(
          await instrumentText(`ipip-${facet}`, tag),
          await instrumentText(`ipip-${facet}`, 'en'),
          tag,
        );
      assert.deepEqual(await langOf('ipip-anxiety', language), all(language));
    }
    assert.deepEqual(await langOf('ipip-vulnerability', 'es'), all('es'));
  });

  it('nothing of ours are none', async () => {
    assert.equal(await instrumentText('ipip-anger', 'de'), undefined);
  });
});
