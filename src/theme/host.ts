import { css } from 'lit';

/**
 * Keeps the website's styles out. Every shadow root holds one `<div class="rapport …">`; `all: initial` on it stops what
 * leaks in through inheritance, and the lines after it take back on purpose what we want from the site:
 * its font, its light or dark scheme, and whether an ancestor hides us or switches off the pointer.
 * `direction` is not part of `all`, so it comes by itself.
 *
 * The wrapper is the container that all layouts measure. Such a box has no width of its own, so inside a shrink-to-fit
 * parent (a centring flex column) it would vanish: the intrinsic size keeps it open.
 * In forced colours every token is a system colour, so nothing needs the browser's second repaint; what the page itself
 * put into a slot still does.
 * `theme="light"` and `theme="dark"` on the element settle the scheme where the site does not say.
 */
export const host = css`
  :host {
    display: block !important;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  /* The wrapper. */
  .rapport {
    all: initial;
    display: block;
    font: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    container: rapport / inline-size;
    contain-intrinsic-inline-size: min(41em, 88vw);
    font-family: var(--_font);
    font-size: var(--_text-base);
    font-weight: 400;
    font-style: normal;
    line-height: 1.5;
    text-align: start;
    color: var(--_ink);
    accent-color: var(--_action);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    forced-color-adjust: none;
  }

  slot {
    forced-color-adjust: auto;
  }

  /* A plain ground: what browsers give to elements is taken away where we do not want it. */

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  :where(h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, legend, blockquote) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  legend {
    overflow-wrap: anywhere;
  }

  :where(h1, h2, h3, h4) {
    font-weight: var(--_weight-strong);
    font-size: 1em;
    text-wrap: balance;
  }

  :where(ul, ol) {
    list-style: none;
  }

  :where(button, input, select, textarea) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }

  :where(strong, b) {
    font-weight: var(--_weight-strong);
  }

  /* The focus ring; places that only a script can focus have none. */

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    border-radius: var(--_radius-mark);
  }

  [tabindex='-1']:focus-visible {
    outline: none;
  }
`;
