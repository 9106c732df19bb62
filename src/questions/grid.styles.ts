import { css } from 'lit';

/** A grid of tick boxes: which keys move in it is said to all who came by keyboard, and what is chosen below it. */
export const gridStyles = css`
  [role='gridcell'] {
    display: grid;
  }

  .grid-keys,
  .tally {
    margin-block-start: var(--_space-3);
    font-size: var(--_text-small);
    color: var(--_ink-soft);
  }

  [role='grid']:not(:has(:focus-visible)) + .grid-keys {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
`;
