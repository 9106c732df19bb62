import { css } from 'lit';
import { paperBase } from '../../theme/paper.js';

/** The goals as a plain page to print: each small win has room for a tick. */
export const goalsPaper = css`
  ${paperBase}

  body {
    margin: 16mm;
    color: #111;
    font:
      12pt / 1.45 system-ui,
      sans-serif;
  }

  section {
    break-inside: avoid;
  }

  h2 {
    margin-block: 1.4em 0.3em;
    font-size: 1.2em;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    gap: 0.7em;
    margin: 0.35em 0;
    overflow-wrap: anywhere;
  }

  li i {
    inline-size: 1em;
    block-size: 1em;
    border: 1.5px solid;
    border-radius: 46% 54% 52% 48%;
  }

  dl {
    display: grid;
    grid-template-columns: 12em 1fr;
    gap: 0.25em 1em;
  }
`;
