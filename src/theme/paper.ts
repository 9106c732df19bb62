import { css } from 'lit';

/** What every printed page of ours has in common, whatever it holds: a heading, sections, and rows of label and words. */
export const paperBase = css`
  h1 {
    font-size: 18pt;
  }

  h2,
  dt {
    break-after: avoid;
  }

  dt {
    color: #444;
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

/** A person's answers on paper. On screen they do not show. */
export const paper = css`
  ${paperBase}

  @media screen {
    :host {
      display: none !important;
    }
  }

  article {
    all: initial;
    display: block;
    font:
      11pt / 1.45 system-ui,
      sans-serif;
    color: #000;
  }

  h1 {
    margin-block: 0 8mm;
  }

  section {
    margin-block-end: 7mm;
  }

  h2 {
    margin-block: 0 3mm;
    padding-block-end: 1mm;
    border-block-end: 0.3mm solid #999;
    font-size: 13pt;
  }

  dl {
    margin: 0;
  }

  dd {
    margin-block-end: 3mm;
    white-space: pre-wrap;
  }
`;

/**
 * Leaves the rest of the page out of what is printed. An element may insist on its own `display`, as ours do: then it is
 * unseen and takes no room.
 */
export const paperAlone = css`
  @media print {
    body > :not([data-rapport-print]) {
      display: none !important;
      visibility: hidden !important;
      position: absolute !important;
      block-size: 0 !important;
      overflow: hidden !important;
    }
  }
`;
