import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { PartialTranslation, Translation } from '../../src/i18n/bundles.js';
import { common } from '../../src/i18n/en/common.js';
import { rapportCheck } from '../../src/i18n/en/instruments/rapport-check.js';
import { personalTraining } from '../../src/i18n/en/presets/personal-training.js';
import { instrumentText } from '../../src/i18n/instrument-text.js';
import { languages } from '../../src/i18n/languages.js';
import { fetchMessages, messageIn, registerMessages, spokenFor } from '../../src/i18n/message-store.js';
import { presetIds } from '../../src/i18n/other-presets.js';
import { loadPreset, openPreset } from '../../src/i18n/presets.js';
import { registerLanguage } from '../../src/i18n/register-language.js';
import { registered } from '../../src/i18n/registered.js';
import { questionsOf } from '../../src/model/form/definition.js';
import { textIn } from '../../src/model/form/text.js';
import { instrumentIds } from '../../src/model/instruments/load.js';
import { textsIn } from '../model/form/every-preset.js';
import { pseudo } from './pseudo.js';
import { xa } from './xa/index.js';

registerMessages('en', 'common', common);

/** What a key says in a language, once what there is of it is here. */
async function said(tag: string, key: 'continue' | 'back' | 'minutes-left', ...args: [number?]) {
  await fetchMessages(tag, ['common']);
  const message: unknown = messageIn(tag, key);
  return typeof message === 'function' ? (message as (...args: unknown[]) => string)(...args) : message;
}

const inBrackets = (texts: readonly string[]) =>
  texts.filter((text) => /\p{L}/u.test(text) && !/^⟦.*⟧$/su.test(text));

describe('a language that ships', () => {
  const table = languages as Record<string, () => Promise<Translation>>;
  before(() => {
    table.xs = () => Promise.resolve(pseudo); // the one line
  });
  after(() => {
    delete table.xs;
  });

  it('is one line in the table, and says every message', async () => {
    assert.equal(await said('xs', 'continue'), '⟦Continue⟧');
    assert.equal(await said('xs-AT', 'minutes-left', 3), '⟦About 3 minutes left⟧');
    assert.equal(spokenFor('xs-AT'), 'xs-AT');
  });

  for (const id of presetIds)
    it(`has the whole ${id} form`, async () => {
      const form = (await loadPreset(id, 'xs'))!;
      const english = (await loadPreset(id, 'en'))!;
      const labels = questionsOf(form).flatMap((question) => [
        textIn(question.label, 'xs'),
        ...('options' in question ? question.options.map(({ label }) => textIn(label, 'xs')) : []),
      ]);
      assert.ok(labels.length >= (id === 'more-about-you' ? 11 : 40), String(labels.length));
      assert.deepEqual(inBrackets(labels), []);
      assert.deepEqual(
        questionsOf(form).map((question) => question.id),
        questionsOf(english).map((question) => question.id),
      );
    });

  it('has the first page of a form that opens before the rest', async () => {
    assert.equal((await openPreset('personal-training', 'xs'))?.title, '⟦Before we meet⟧');
    assert.equal(await openPreset('counselling-partner', 'xs'), undefined);
  });

  it('has the whole text of every instrument, marked as its own', async () => {
    for (const id of instrumentIds) {
      const { words, lang } = (await instrumentText(id, 'xs'))!;
      assert.deepEqual(inBrackets(textsIn(words)), [], id);
      assert.deepEqual(lang, { frame: 'xs', items: 'xs', options: 'xs' }, id);
    }
  });
});

describe('a translation that a page brings', () => {
  beforeEach(() => {
    registered.clear();
  });
  after(() => {
    registered.clear();
  });

  it('stands where it says something, and English elsewhere', async () => {
    registerLanguage('xa', xa);
    assert.equal(await said('xa', 'continue'), 'Ulu');
    assert.equal(await said('xa', 'back'), 'Back');
    const form = (await openPreset('personal-training', 'xa'))!;
    const [filledBy, name, adult] = questionsOf(form);
    assert.equal(form.title, 'Ale');
    assert.equal(name?.label, 'Mina?');
    assert.equal(adult?.label, personalTraining.questions.adult.label);
    assert.ok(filledBy && 'options' in filledBy);
    const [me, helper] = filledBy.options;
    assert.equal(me?.label, 'Myself');
    assert.deepEqual(
      [helper?.label, helper?.hint],
      ['Seko', personalTraining.questions['filled-by'].options.helper.hint],
    );
  });

  it('counts by the rules of its own language', async () => {
    registerLanguage('xa', xa);
    const counted = await Promise.all([1, 2, 5, 22].map((count) => said('xa', 'minutes-left', count)));
    assert.deepEqual(counted, ['1 mo', '2 moru', '5 mora', '22 moru']);
  });

  it('leaves every other language as it is', async () => {
    registerLanguage('xa', xa);
    assert.equal(await said('xc', 'continue'), 'Continue');
    assert.equal(spokenFor('xc'), 'en');
    assert.equal((await loadPreset('personal-training', 'xc'))?.title, personalTraining.title);
    assert.deepEqual((await instrumentText('rapport-check', 'xc'))?.lang.frame, 'en');
  });

  it('translates what stands around a questionnaire; its items and answers both whole, or neither', async () => {
    registerLanguage('xa', xa);
    const phq = (await instrumentText('phq-4', 'xa'))!;
    assert.equal(phq.words.title, 'Nelu');
    assert.deepEqual(phq.lang, { frame: 'xa', items: 'en', options: 'en' });
    const check = (await instrumentText('rapport-check', 'xa'))!;
    assert.equal(check.words.title, 'Toku');
    assert.deepEqual(check.words.items, rapportCheck.items);
    assert.deepEqual(check.words.scales, rapportCheck.scales);
    assert.deepEqual(check.lang, { frame: 'xa', items: 'en', options: 'en' });
  });

  it('takes the items of a questionnaire once they are whole', async () => {
    const { items, scales } = rapportCheck;
    const ours = { items: { ...items, 'busy-mind': 'Tomo' }, scales };
    registerLanguage('xd', { instruments: { 'rapport-check': { 'rapport-check': ours } } });
    const { words, lang } = (await instrumentText('rapport-check', 'xd'))!;
    assert.equal(words.items['busy-mind'], 'Tomo');
    assert.deepEqual(lang, { frame: 'en', items: 'xd', options: 'xd' });
  });

  it('comes in layers: the base language, its script, its region, and the later over the earlier', async () => {
    const saying = (text: string): PartialTranslation => ({ messages: { common: { continue: text } } });
    registerLanguage('zh', saying('base'));
    registerLanguage('zh-Hant', saying('script'));
    registerLanguage('zh-HK', saying('region'));
    assert.equal(await said('zh', 'continue'), 'base');
    assert.equal(await said('zh-CN', 'continue'), 'base');
    assert.equal(await said('zh-TW', 'continue'), 'script');
    assert.equal(await said('zh-HK', 'continue'), 'region');
    registerLanguage('zh-hk', saying('later'));
    assert.equal(await said('zh-HK', 'continue'), 'later');
    assert.equal(await said('zh-TW', 'continue'), 'script');
  });

  it('may be wording of one’s own in English, whichever comes first', async () => {
    registerLanguage('en-AU', { messages: { common: { continue: 'Keep going' } } });
    assert.equal(await said('en-AU', 'continue'), 'Keep going');
    registerMessages('en', 'common', common);
    assert.equal(await said('en-AU', 'continue'), 'Keep going');
    assert.equal(await said('en-GB', 'continue'), 'Continue');
    assert.equal(spokenFor('en-GB'), 'en-GB');
  });

  it('is fetched once, when it is first needed, and again after it did not come', async () => {
    let tries = 0;
    registerLanguage('xe', () =>
      ++tries === 1 ? Promise.reject(new Error('no connection')) : Promise.resolve(xa),
    );
    assert.equal(tries, 0);
    await assert.rejects(loadPreset('personal-training', 'xe'), /no connection/);
    assert.equal(await said('xe', 'continue'), 'Ulu');
    assert.equal((await loadPreset('personal-training', 'xe'))?.title, 'Ale');
    assert.equal(tries, 2);
  });

  it('is refused under a tag that is none', () => {
    assert.throws(() => {
      registerLanguage('not a language', xa);
    }, RangeError);
  });
});
