import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { common } from '../../src/i18n/en/common.js';
import { recorderAttributes, recorderClasses } from '../../src/element/recorder-privacy.js';
import type { RapportIntake } from '../../src/widgets/intake/intake.js';
import { idle } from '../until.js';
import { definition, knownPresets, openIntake, warningsOf } from '../widgets/intake-page.js';

/** True when the author's own words can be seen. */
const fallbackShows = (element: RapportIntake): boolean => {
  const own = element.querySelector('.own')!;
  return own.checkVisibility() && own.getBoundingClientRect().height > 0;
};

const intake = (template: unknown) => fixture<RapportIntake>(html`${template}`);

/** Waits until the widget has given up, and until anything that would still be said is said. */
const refused = async ({ shadowRoot }: RapportIntake) => {
  await waitUntil(() => shadowRoot?.textContent.includes(common['contact-us']), 'not refused', {
    timeout: 5000,
  });
  await idle();
};

const broken = { ...definition, sections: [{ ...definition.sections[0]!, titel: 'x' }] };

describe("an owner's mistake", () => {
  const own = html`<p class="own">Call us on 01632 960 118</p>`;
  const mistakes = [
    [
      'a preset that does not exist',
      html`<rapport-intake drafts="off" preset="personal-traning">${own}</rapport-intake>`,
      /<rapport-intake> preset: got personal-traning\. Allowed: personal-training/,
    ],
    [
      'a definition with a fault',
      html`<rapport-intake drafts="off" .definition=${broken}>${own}</rapport-intake>`,
      /<rapport-intake> definition: .*sections\.0.*unknown key titel/,
    ],
    [
      'a key for sealing, which is not there yet',
      html`<rapport-intake drafts="off" seal-key="MCowBQ">${own}</rapport-intake>`,
      /<rapport-intake> seal-key/,
    ],
    [
      'another way to send',
      html`<rapport-intake drafts="off" send-as="xml">${own}</rapport-intake>`,
      /<rapport-intake> send-as: got xml\. Allowed: json/,
    ],
    [
      'a config that is not there',
      html`<rapport-intake drafts="off" config="/no-config-of-this-test.json">${own}</rapport-intake>`,
      /<rapport-intake> config: got \/no-config-of-this-test\.json/,
    ],
    [
      'a config with a key mistyped',
      html`<rapport-intake drafts="off" config="data:application/json,{%22practise%22:1}"
        >${own}</rapport-intake
      >`,
      /<rapport-intake> config: .*unknown key practise/,
    ],
  ] as const;

  for (const [what, template, says] of mistakes)
    it(`is said once in the console, and what the author wrote stays: ${what}`, async () => {
      const warnings = await warningsOf(async () => {
        for (let twice = 0; twice < 2; twice++) {
          const element = await intake(template);
          await refused(element);
          expect(fallbackShows(element)).to.equal(true);
          expect(element.shadowRoot!.querySelector('form')).to.equal(null);
        }
      });
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.match(says);
    });

  it('in a colour leaves the form as it is, in our own colours', async () => {
    const warnings = await warningsOf(async () => {
      const page = await openIntake(
        html`<rapport-intake drafts="off" .definition=${definition} accent="#12345"></rapport-intake>`,
      );
      expect(page.title).to.equal('You');
      expect(page.element.style.getPropertyValue('--rapport-accent')).to.equal('');
    });
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('<rapport-intake> accent: got #12345');
  });

  it('can be mended while the page is open', async () => {
    await warningsOf(async () => {
      const element = await intake(
        html`<rapport-intake drafts="off" preset="nothing-like-it">${own}</rapport-intake>`,
      );
      await refused(element);
      element.preset = knownPresets[0];
      await waitUntil(() => element.shadowRoot!.querySelector('form'));
      expect(fallbackShows(element)).to.equal(false);
    });
  });
});

describe('a widget', () => {
  it('shows what the author wrote until it is ready, and then itself', async () => {
    const element = document.createElement('rapport-intake');
    element.innerHTML = '<p class="own">One moment</p>';
    document.body.append(element);
    const ready = new Promise<number>((resolve) => {
      element.addEventListener('rapport-ready', ({ after }) => {
        resolve(after);
      });
    });
    await element.updateComplete;
    expect(fallbackShows(element)).to.equal(true);
    expect(await ready).to.be.at.least(0);
    expect(fallbackShows(element)).to.equal(false);
    element.remove();
  });

  it('takes one colour, and gives it back', async () => {
    const { element } = await openIntake(
      html`<rapport-intake drafts="off" .definition=${definition} accent="rebeccapurple"></rapport-intake>`,
    );
    expect(element.style.getPropertyValue('--rapport-accent')).to.equal('rebeccapurple');
    element.accent = '';
    await element.updateComplete;
    expect(element.style.getPropertyValue('--rapport-accent')).to.equal('');
  });

  it('asks recorders to look away, on itself and inside', async () => {
    const page = await openIntake();
    const wrapper = page.root.querySelector('.rapport')!;
    for (const each of [page.element, wrapper]) {
      for (const name of recorderClasses.split(' ')) expect([...each.classList]).to.include(name);
      for (const [name, value] of recorderAttributes) expect(each.getAttribute(name), name).to.equal(value);
    }
    expect([...page.root.querySelectorAll('input')].every((input) => wrapper.contains(input))).to.equal(true);
  });

  it('keeps the classes that the page gave it', async () => {
    const page = await openIntake(
      html`<rapport-intake drafts="off" class="ours" .definition=${definition}></rapport-intake>`,
    );
    expect([...page.element.classList]).to.include('ours');
  });

  it('needs no inline style in its own markup, so a strict content policy lets it be', async () => {
    const page = await openIntake(html`<rapport-intake drafts="off"></rapport-intake>`);
    expect(page.root.querySelector('[style], style, script')).to.equal(null);
  });

  it('is accessible while it shows what the author wrote', async () => {
    await warningsOf(async () => {
      const element = await intake(
        html`<rapport-intake drafts="off" preset="none-at-all"><p class="own">Call us</p></rapport-intake>`,
      );
      await refused(element);
      await expect(element).to.be.accessible();
    });
  });
});
