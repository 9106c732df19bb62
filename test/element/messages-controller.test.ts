import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { common } from '../../src/i18n/en/common.js';
import { MessagesController, registerMessages } from '../../src/i18n/messages-controller.js';
import { registerLanguage } from '../../src/i18n/register-language.js';

registerMessages('en', 'common', common);

/** Languages of the test's own, so that no real one gets words from here. */
let fetched = 0;
registerLanguage('xa', () => {
  fetched++;
  return Promise.resolve({
    messages: { common: { continue: 'Weiter', 'step-of': (n, m) => `${m}/${n}` } },
  });
});
let tries = 0;
registerLanguage('xb', () => {
  tries++;
  return tries === 1
    ? Promise.reject(new Error('no connection'))
    : Promise.resolve({ messages: { common: { continue: 'Vai' } } });
});

class WordsProbe extends LitElement {
  readonly words = new MessagesController(this, ['common']);
  protected override render() {
    const { words } = this;
    return html`<p>${words.say('continue')}</p>
      <b>${words.say('step-of', 2, 5)}</b><i>${words.say('back')}</i>`;
  }
}
customElements.define('words-probe', WordsProbe);

/** What the probe says once all words that are on their way are here. */
async function said(probe: WordsProbe): Promise<(string | null)[]> {
  await probe.updateComplete; // asks for what is missing
  await probe.words.settled;
  await probe.updateComplete;
  return [...probe.renderRoot.children].map(({ textContent }) => textContent);
}
const english = ['Continue', 'Step 2 of 5', 'Back'];

describe('words', () => {
  it('are English where no other language is there', async () => {
    const probe = await fixture<WordsProbe>(html`<words-probe lang="xz"></words-probe>`);
    expect(await said(probe)).to.deep.equal(english);
    expect(probe.words.lang()).to.equal('en');
  });

  it('come in the language of the nearest ancestor, through shadow roots, with English where one is missing', async () => {
    const outer = await fixture(html`<section lang="xa-Latn"><div></div></section>`);
    const root = outer.querySelector('div')!.attachShadow({ mode: 'open' });
    const probe = new WordsProbe();
    root.append(probe);
    expect(await said(probe)).to.deep.equal(['Weiter', '5/2', 'Back']);
    expect(probe.words.lang()).to.equal('xa-Latn');
  });

  it('follow when the page changes its language', async () => {
    const outer = await fixture(html`<div lang="xa"><words-probe></words-probe></div>`);
    const probe = outer.querySelector<WordsProbe>('words-probe')!;
    expect((await said(probe))[0]).to.equal('Weiter');
    outer.setAttribute('lang', 'en-GB');
    probe.requestUpdate();
    expect(await said(probe)).to.deep.equal(english);
    expect(probe.words.lang()).to.equal('en-GB');
  });

  it('of one language are fetched once, however many elements speak it', async () => {
    const before = fetched;
    const outer = await fixture(
      html`<div lang="xa"><words-probe></words-probe><words-probe></words-probe></div>`,
    );
    for (const probe of outer.querySelectorAll<WordsProbe>('words-probe')) await said(probe);
    expect(fetched).to.be.at.most(Math.max(1, before));
  });

  it('are asked for again after the connection failed', async () => {
    const probe = await fixture<WordsProbe>(html`<words-probe lang="xb"></words-probe>`);
    expect(await said(probe)).to.deep.equal(english);
    probe.requestUpdate();
    expect((await said(probe))[0]).to.equal('Vai');
    expect(tries).to.equal(2);
  });

  for (const tag of ['en_US', 'not a language!', '-', '日本'])
    it(`do not stop a form for a mistyped lang: ${tag}`, async () => {
      const probe = await fixture<WordsProbe>(html`<words-probe lang=${tag}></words-probe>`);
      expect(await said(probe)).to.deep.equal(english);
    });
});
