import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/widgets/intake/define.js';
import '../../src/widgets/brief/define.js';
import type { RapportIntake } from '../../src/widgets/intake/intake.js';
import { definition, warningsOf } from './intake-page.js';

const form = (el: Element) => el.shadowRoot?.querySelector('form');
const shown = async (el: Element) => {
  await waitUntil(() => form(el), 'the form never came up', { timeout: 6000 });
};
const textOf = (el: Element) => el.shadowRoot!.textContent.replace(/\s+/g, ' ');
const configOf = (config: object) => `data:application/json,${encodeURIComponent(JSON.stringify(config))}`;

const around = (attributes: Record<string, string>, inside: Element) => {
  const practice = document.createElement('rapport-practice');
  for (const [name, value] of Object.entries(attributes)) practice.setAttribute(name, value);
  practice.append(inside);
  return practice;
};
const intake = (attributes: Record<string, string> = {}): RapportIntake => {
  const el = document.createElement('rapport-intake');
  for (const [name, value] of Object.entries({ drafts: 'off', ...attributes })) el.setAttribute(name, value);
  el.definition = definition;
  return el;
};
const settingsOf = ({ practiceName, endpointUrl, practiceRegion }: RapportIntake) => [
  practiceName,
  endpointUrl,
  practiceRegion,
];

describe('<rapport-practice>', () => {
  it('comes later than its widgets, and is heard all the same', async () => {
    expect(customElements.get('rapport-practice'), 'another test has brought it').to.equal(undefined);
    const el = intake();
    document.body.append(around({ practice: 'Fennel Street', endpoint: '/here', region: 'GB' }, el));
    await shown(el);
    expect(settingsOf(el)).to.deep.equal(['', '', '']);
    await import('../../src/widgets/practice/define.js');
    await waitUntil(() => el.practiceName === 'Fennel Street', 'it was never heard');
    await shown(el);
    expect(settingsOf(el)).to.deep.equal(['Fennel Street', '/here', 'GB']);
    expect(textOf(el)).to.include('Nothing goes to Fennel Street');
    el.parentElement!.remove();
  });

  it('gives its widgets what they share, and what a widget says itself stands over it', async () => {
    const [first, second] = [intake(), intake({ practice: 'Elder Row', endpoint: '/there', region: 'US' })];
    const practice = around({ practice: 'Fennel Street', endpoint: '/here', region: 'GB' }, first);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    practice.append(second);
    box.append(practice);
    await shown(first);
    await shown(second);
    expect(settingsOf(first)).to.deep.equal(['Fennel Street', '/here', 'GB']);
    expect(settingsOf(second)).to.deep.equal(['Elder Row', '/there', 'US']);
  });

  it('reads the config once for all of them, and a config of a widget stands over it', async () => {
    const urls: string[] = [];
    const { fetch } = window;
    window.fetch = (input, init) => {
      urls.push(input instanceof Request ? input.url : input.toString());
      return fetch(input, init);
    };
    try {
      const shared = configOf({ practice: { name: 'Fennel Street' } });
      const widgets = [intake(), intake(), intake({ config: configOf({ practice: { name: 'Elder Row' } }) })];
      const practice = around({ config: shared }, widgets[0]!);
      practice.append(...widgets.slice(1));
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(practice);
      for (const each of widgets) await shown(each);
      expect(widgets.map(({ practiceName }) => practiceName)).to.deep.equal([
        ...['Fennel Street', 'Fennel Street', 'Elder Row'],
      ]);
      expect(urls.filter((url) => url === shared)).to.have.length(1);
    } finally {
      window.fetch = fetch;
    }
  });

  it('hands its colour and its scheme down, and tells of a colour that is none', async () => {
    const el = intake();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const told = await warningsOf(async () => {
      box.append(around({ accent: 'rgb(1, 2, 3)', theme: 'dark' }, el));
      await shown(el);
      box.append(around({ accent: 'mauvish' }, intake()));
      await waitUntil(() => box.querySelectorAll('rapport-intake').length === 2);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    expect(getComputedStyle(el).getPropertyValue('--rapport-accent')).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(el).colorScheme).to.equal('dark');
    expect(told).to.deep.equal(['Rapport: <rapport-practice> accent: got mauvish. Allowed: one CSS colour.']);
  });

  it('is followed when it changes', async () => {
    const el = intake();
    const practice = around({ practice: 'Fennel Street' }, el);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(practice);
    await shown(el);
    el.answers = { name: 'Sam' };
    practice.setAttribute('practice', 'Elder Row');
    await waitUntil(() => textOf(el).includes('Nothing goes to Elder Row'), 'it was not followed');
    expect(el.answers, 'an answer was lost on the way').to.deep.equal({ name: 'Sam' });
  });

  it('leaves what stands inside a widget in place where the config cannot be read, and says why', async () => {
    const el = intake();
    el.innerHTML = '<p>Ring us</p>';
    const told = await warningsOf(async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(around({ config: '/gone.json' }, el));
      await waitUntil(
        () => el.shadowRoot?.textContent.includes('contact the practice'),
        'it did not give up',
        {
          timeout: 6000,
        },
      );
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('config: got /gone.json').and.contain('404');
  });

  it('serves a brief, which sends nothing and has no attribute for it', async () => {
    const brief = document.createElement('rapport-brief');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(around({ practice: 'Fennel Street' }, brief));
    await waitUntil(() => brief.practiceName === 'Fennel Street');
    const { observedAttributes } = brief.constructor as typeof HTMLElement & { observedAttributes: string[] };
    for (const each of ['endpoint', 'booking', 'seal-key', 'send-as', 'answers-in-events', 'drafts'])
      expect(observedAttributes, each).not.to.include(each);
  });
});
