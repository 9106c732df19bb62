import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ipipLanguages } from '../../src/i18n/ipip/index.js';
import '../../src/widgets/questionnaire/define.js';
import type { RapportQuestionnaire } from '../../src/widgets/questionnaire/questionnaire.js';
import { all, press, radio, ready } from './questionnaire-page.js';

const inLanguage = async (lang: string, instruments: string, presentation: 'matrix' | 'items' = 'matrix') => {
  const page = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <rapport-questionnaire
        drafts="off"
        .instruments=${instruments}
        .presentation=${presentation}
      ></rapport-questionnaire>
    </div>`,
  );
  return ready(page.querySelector('rapport-questionnaire')!);
};

/** The language that a screen reader is told for these words. */
const langOf = (element: Element) => element.closest('[lang]')!.getAttribute('lang');
const spoken = (el: RapportQuestionnaire, selector: string) => [...new Set(all(el, selector).map(langOf))];

describe('<rapport-questionnaire> in other languages', () => {
  beforeEach(() => setViewport({ width: 1100, height: 900 }));

  it('asks a sourced translation to the letter, marked as that language', async () => {
    const el = await inLanguage('de-CH', 'ipip-anxiety');
    const { text } = await ipipLanguages.de!();
    expect(all(el, '.said').map((each) => each.textContent)).to.deep.equal(
      [1, 2, 3, 4].map((number) => text.items[`anxiety-${String(number)}`]),
    );
    expect(spoken(el, '.said')).to.deep.equal(['de']);
    expect(spoken(el, '.cells span')).to.deep.equal(['de']);
    expect(spoken(el, 'legend')).to.deep.equal(['en']);
    await expect(el).to.be.accessible();
  });

  it('asks in English, and says so to a screen reader, where not every word is translated', async () => {
    // Nine of twenty items are in Icelandic; the Estonian items have no answers in Estonian.
    for (const language of ['is', 'et']) {
      const el = await inLanguage(language, 'ipip-self-efficacy ipip-anxiety');
      expect(all(el, '.said')[0]!.textContent).to.equal('Complete tasks successfully');
      for (const words of ['.said', '.cells span', 'legend', 'h2.title'])
        expect(spoken(el, words)).to.deep.equal(['en'], `${language}: ${words}`);
    }
  });

  it('marks question and answers alike in every language that ships', async () => {
    for (const [key, load] of Object.entries(ipipLanguages)) {
      const { lang, items } = (await load()).text;
      const el = await inLanguage(key, 'ipip-anxiety');
      expect(all(el, '.said')[0]!.textContent).to.equal(items['anxiety-1'], key);
      for (const words of ['.said', '.cells span']) expect(spoken(el, words)).to.deep.equal([lang], key);
    }
  }).timeout(30_000);

  it('asks in English what a translation changed the meaning of', async () => {
    for (const [language, facet] of [
      ['de', 'vulnerability'],
      ['pl', 'vulnerability'],
      ['es', 'self-discipline'],
      ['it', 'self-consciousness'],
    ] as const) {
      const el = await inLanguage(language, `ipip-${facet}`);
      expect(spoken(el, '.said')).to.deep.equal(['en'], `${language}: ${facet}`);
    }
  });

  it('asks from right to left where the language runs that way', async () => {
    for (const presentation of ['matrix', 'items'] as const) {
      const el = await inLanguage('ar', 'ipip-anxiety', presentation);
      const [words] = all(el, presentation === 'matrix' ? '.said' : '.one legend');
      expect(langOf(words!)).to.equal('ar');
      expect(getComputedStyle(words!).direction).to.equal('rtl');
      expect(all(el, '.helpline').map(langOf)).to.deep.equal(['en']);
    }
  });

  it('keeps a validated original where there is no sourced translation', async () => {
    const el = await inLanguage('fr', 'phq-4');
    expect(all(el, '.said')[0]!.textContent).to.equal('Feeling nervous, anxious or on edge');
    expect(spoken(el, '.said')).to.deep.equal(['en']);
  });

  it('changes the language under way, and keeps answers and page', async () => {
    const el = await inLanguage('en', 'evs ipip-self-efficacy');
    await press(el, /Continue/);
    await waitUntil(() => all(el, '.said').length === 4, 'the second questionnaire never came');
    radio(el, /Excel/, 'Very Accurate').click();
    el.parentElement!.lang = 'es';
    el.requestUpdate();
    await waitUntil(() => spoken(el, '.said').includes('es'), 'it stayed English');
    expect(el.answers).to.deep.equal({ 'ipip-self-efficacy-self-efficacy-2': '5' });
    expect(all(el, 'input:checked')).to.have.length(1);
  });
});
