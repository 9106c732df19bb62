import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { LitElement, unsafeCSS } from 'lit';
import { chips } from '../../src/theme/chips.js';
import { baseStyles, formStyles } from '../../src/theme/index.js';
import { bipolarStyles } from '../../src/questions/bipolar/styles.js';
import { ratingScale } from '../../src/theme/rating-scale.js';
import { weekStyles } from '../../src/questions/week/styles.js';
import { tokens } from '../../src/theme/tokens.js';
import { contrast, luminance, paint } from './colours.js';

/** A few parts, in the structure that the widgets use. */
const parts = html`
  <div class="rapport">
    <i class="probe"></i>
    <h2 class="title">A title with a rather long word: Selbstwirksamkeitserwartung</h2>
    <div class="choices two">
      <label class="choice"
        ><input type="radio" name="c" /><span><b>Gentle</b></span></label
      >
      <label class="choice"
        ><input type="radio" name="c" /><span><b>Challenging</b></span></label
      >
    </div>
    <div class="ruler">
      ${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
        (n) => html`<label><input type="radio" name="r" value=${n} /><span>${n}</span></label>`,
      )}
      <label class="ns"><input type="radio" name="r" value="ns" /><span>Not sure</span></label>
    </div>
    <div class="lean">
      <b>Gentle</b>
      <div class="track">
        ${[-2, -1, 0, 1, 2].map(
          (n) =>
            html`<label
              ><input type="radio" name="l" value=${n} /><span class="visually-hidden">${n}</span></label
            >`,
        )}
      </div>
      <b>Challenging</b>
    </div>
    <textarea class="input"></textarea>
    <p class="prompts"><button type="button" class="chip">On a good day</button></p>
    <details class="why">
      <summary><span>Why we ask</span></summary>
    </details>
    <p class="actions"><button type="button" class="btn">Continue</button></p>
    <details class="why helpline">
      <summary><span>Need help now?</span></summary>
    </details>
    <slot></slot>
  </div>
`;

class ThemeProbe extends LitElement {
  static override styles = [...baseStyles, ...formStyles, chips, ratingScale, bipolarStyles, weekStyles];
  protected override render() {
    return parts;
  }
}
customElements.define('theme-probe', ThemeProbe);

/** The same with the palette of a browser that knows neither relative colours nor light-dark(). */
class OldBrowserProbe extends ThemeProbe {
  static override styles = [
    unsafeCSS(tokens.cssText.replace(/@supports not \(.*\) \{/, '@supports (color:red){')),
    ...baseStyles.filter((style) => style !== tokens),
  ];
}
customElements.define('theme-probe-old', OldBrowserProbe);

const inside = (host: Element, selector: string) => host.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** What a private token comes to inside a widget. */
function resolve(host: Element, token: string) {
  const probe = inside(host, '.probe');
  probe.style.color = `var(--_${token})`;
  return getComputedStyle(probe).color;
}

const emulate = (...features: { name: string; value: string }[]) =>
  executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { features } });

const accents = ['', '#74304f', '#e0b52e', '#222', '#fff', '#00f', '#ff0', '#0f0', 'oklch(.75 .12 15)'];
const needs = [
  ['ink', 'paper', 7],
  ['ink-soft', 'paper', 7],
  ['ink-soft', 'tint', 7],
  ['ink-accent', 'paper', 7],
  ['on-action', 'action', 4.5],
  ['on-action', 'action-hover', 4.5],
  ['warm-ink', 'warm', 7],
  ['alert', 'alert-wash', 7],
  ['edge', 'paper', 3],
] as const;

function expectReadable(host: Element, page: string, label: string) {
  for (const [front, back, least] of needs) {
    const under = paint(resolve(host, back), page);
    const ratio = contrast(paint(resolve(host, front), `rgb(${under.join()})`), under);
    expect(ratio, `${label}: ${front} on ${back}`).to.be.at.least(least);
  }
}

describe('the theme', () => {
  for (const [scheme, page] of [
    ['light', '#f3efe8'],
    ['dark', '#2a2d30'],
  ] as const) {
    it(`stays readable whatever accent a practice gives, on a ${scheme} page`, async () => {
      for (const accent of accents) {
        const style = `color-scheme: ${scheme}; ${accent && `--rapport-accent: ${accent}`}`;
        const around = await fixture(html`<div style=${style}><theme-probe></theme-probe></div>`);
        const host = around.querySelector('theme-probe')!;
        const label = `${accent || 'spruce'}, ${scheme}`;
        expectReadable(host, page, label);
        for (const mark of ['focus', 'edge', 'action'])
          expect(
            contrast(paint(resolve(host, mark)), paint(page)),
            `${label}: ${mark} on the page`,
          ).to.be.at.least(3);
        expect(luminance(paint(resolve(host, 'paper'))) > 0.5, `${label}: paper`).to.equal(
          scheme === 'light',
        );
      }
    });
  }

  it('lets an accent set on an ancestor reach the action colour, and one set nearer win', async () => {
    const around = await fixture(
      html`<div style="--rapport-accent: #74304f">
        <theme-probe></theme-probe><theme-probe style="--rapport-action: #123456"></theme-probe>
      </div>`,
    );
    const [far, near] = [...around.querySelectorAll('theme-probe')];
    const plain = await fixture(html`<theme-probe></theme-probe>`);
    const [r, g] = paint(resolve(far!, 'action'));
    expect(r).to.be.greaterThan(g);
    expect(resolve(far!, 'action')).not.to.equal(resolve(plain, 'action'));
    expect(resolve(near!, 'action')).to.equal('rgb(18, 52, 86)');
  });

  it('keeps its ink, size and box when the page styles everything', async () => {
    const calm = await fixture(html`<theme-probe></theme-probe>`);
    const seen = (host: Element) => {
      const { color, display, fontSize, letterSpacing, textTransform } = getComputedStyle(
        inside(host, '.rapport'),
      );
      return { color, display, fontSize, letterSpacing, textTransform };
    };
    const before = seen(calm);
    const rude = new CSSStyleSheet();
    rude.replaceSync(`* { font-size: 9px !important; color: red !important; display: inline !important;
      letter-spacing: 4px !important; text-transform: uppercase !important }`);
    document.adoptedStyleSheets.push(rude);
    try {
      const host = await fixture<HTMLElement>(html`<theme-probe></theme-probe>`);
      // The page shrank its root size too, so 1.0625rem is small: the floor of 16px holds.
      expect(seen(host)).to.deep.equal({ ...before, fontSize: '16px' });
      expect(before.display).to.equal('block');
      expect(getComputedStyle(host).display).to.equal('block');
      host.hidden = true;
      expect(getComputedStyle(host).display).to.equal('none');
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rude);
    }
  });

  it('is hidden and untouchable where an ancestor says so', async () => {
    const shut = await fixture(
      html`<div style="visibility: hidden; pointer-events: none"><theme-probe></theme-probe></div>`,
    );
    const style = getComputedStyle(inside(shut.querySelector('theme-probe')!, '.btn'));
    expect([style.visibility, style.pointerEvents]).to.deep.equal(['hidden', 'none']);
  });

  it('takes font, direction and scheme from the page, and a theme attribute settles the scheme', async () => {
    const around = await fixture(html`
      <div dir="rtl" style="font-family: Georgia; color-scheme: dark">
        <theme-probe></theme-probe><theme-probe theme="light"></theme-probe>
      </div>
    `);
    const [first, light] = [...around.querySelectorAll('theme-probe')];
    const style = getComputedStyle(inside(first!, '.rapport'));
    expect([style.fontFamily, style.direction, style.colorScheme]).to.deep.equal(['Georgia', 'rtl', 'dark']);
    expect(luminance(paint(resolve(light!, 'paper')))).to.be.greaterThan(0.9);
  });

  it('stays open inside a parent that shrinks to fit', async () => {
    const around = await fixture(html`
      <div style="display: flex; flex-direction: column; align-items: center; width: 700px">
        <theme-probe></theme-probe>
      </div>
    `);
    expect(inside(around.querySelector('theme-probe')!, '.rapport').offsetWidth).to.be.within(400, 700);
  });

  for (const size of [16, 32]) {
    it(`fits 288 pixels with text at ${size} pixels, every target at least 48 high`, async () => {
      const around = await fixture<HTMLElement>(
        html`<div style="width: 288px; font-size: ${size}px"><theme-probe></theme-probe></div>`,
      );
      expect(around.scrollWidth).to.equal(288);
      for (const part of inside(around.querySelector('theme-probe')!, '.rapport').querySelectorAll(
        'label, summary, button, textarea',
      )) {
        const box = part.getBoundingClientRect();
        expect(box.height, part.outerHTML).to.be.at.least(48);
        expect(box.right, part.outerHTML).to.be.at.most(around.getBoundingClientRect().right + 1);
      }
    });
  }

  it('tints the numbers below an answer, and none when the answer is "Not sure"', async () => {
    const host = await fixture(html`<theme-probe></theme-probe>`);
    const background = (n: number) =>
      getComputedStyle(inside(host, `.ruler label:nth-child(${n + 1})`)).backgroundColor;
    const tint = resolve(host, 'tint');
    inside(host, '[name=r][value="4"]').click();
    expect([background(3), background(5)].map((colour) => colour === tint)).to.deep.equal([true, false]);
    inside(host, '[name=r][value="ns"]').click();
    expect(background(3)).not.to.equal(tint);
  });

  it('shows five hollow stones until one is chosen, and then one pebble', async () => {
    const host = await fixture(html`<theme-probe></theme-probe>`);
    const stones = [...host.shadowRoot!.querySelectorAll<HTMLInputElement>('.lean input')];
    const widths = () => stones.map((stone) => stone.offsetWidth);
    expect(new Set(widths()).size).to.equal(1);
    stones[3]!.click();
    expect(widths().map((width) => width > 24)).to.deep.equal([false, false, false, true, false]);
  });

  it('moves only where motion is welcome', async () => {
    try {
      const host = await fixture(html`<theme-probe></theme-probe>`);
      const duration = () => getComputedStyle(inside(host, '.btn')).transitionDuration;
      await emulate({ name: 'prefers-reduced-motion', value: 'no-preference' });
      expect(duration()).to.contain('0.12s');
      await emulate({ name: 'prefers-reduced-motion', value: 'reduce' });
      expect(duration()).to.equal('0s');
    } finally {
      await emulate();
    }
  });

  it('hands every colour to the visitor in forced colours, and leaves slotted words to the browser', async () => {
    try {
      await emulate({ name: 'forced-colors', value: 'active' });
      const host = await fixture(html`<theme-probe><p>Words of the page</p></theme-probe>`);
      const system = (name: string) => {
        inside(host, '.probe').style.color = name;
        return getComputedStyle(inside(host, '.probe')).color;
      };
      const { backgroundColor, color } = getComputedStyle(inside(host, '.btn'));
      expect([backgroundColor, color]).to.deep.equal([system('Highlight'), system('HighlightText')]);
      const card = getComputedStyle(inside(host, '.choice'));
      expect(card.borderTopColor).to.equal(system('CanvasText'));
      inside(host, '[name=c]').click();
      expect(card.boxShadow).to.contain(system('Highlight'));
      expect(getComputedStyle(host.querySelector('p')!).getPropertyValue('forced-color-adjust')).to.equal(
        'auto',
      );
    } finally {
      await emulate();
    }
  });

  it('gives an older browser one readable palette on its own paper, even on a dark page', async () => {
    const around = await fixture(
      html`<div style="color-scheme: dark; --rapport-accent: #ff0"><theme-probe-old></theme-probe-old></div>`,
    );
    const host = around.querySelector('theme-probe-old')!;
    expectReadable(host, '#15181a', 'fallback');
    const wrapper = getComputedStyle(inside(host, '.rapport'));
    expect(wrapper.backgroundColor).to.equal(resolve(host, 'paper'));
    expect(wrapper.colorScheme).to.equal('light');
  });
});
