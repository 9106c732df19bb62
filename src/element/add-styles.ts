import type { CSSResult } from 'lit';

const sheetsOf = (styles: readonly CSSResult[]): CSSStyleSheet[] =>
  styles.flatMap(({ styleSheet }) => styleSheet ?? []);

/** Adds styles that came later to a shadow root; those that it has already stay as they are. */
export function addStyles(root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const fresh = sheetsOf(styles).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...fresh];
}

/** Takes the styles of one part away and adds those of another: they share a shadow root and must not mix. */
export function replaceStyles(
  root: HTMLElement | DocumentFragment,
  before: readonly CSSResult[],
  after: readonly CSSResult[],
): void {
  if (!(root instanceof ShadowRoot)) return;
  const gone = new Set(sheetsOf(before));
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !gone.has(sheet));
  addStyles(root, after);
}
