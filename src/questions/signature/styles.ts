import { css } from 'lit';

/** A name typed on a line, or drawn in a box of three to one. */
export const signatureStyles = css`
  .question .input.sign {
    border-width: 0 0 2px;
    border-radius: 0;
    background: none;
    font-size: 1.5em;
    font-style: italic;
    padding: 0.3em 0;
    max-inline-size: 20em;
  }

  .field:has(.sign) + .row,
  .pad + .row {
    margin-block-start: var(--_space-3);
  }

  .pad {
    position: relative;
    max-inline-size: 600px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-card);
    background: var(--_paper);
    overflow: clip;
  }

  .pad::after {
    content: '';
    position: absolute;
    inset-inline: 6%;
    inset-block-end: 24%;
    border-block-end: 1.5px dashed var(--_edge);
    pointer-events: none;
  }

  .pad canvas {
    display: block;
    inline-size: 100%;
    aspect-ratio: 3;
    color: var(--_ink);
    cursor: crosshair;
    touch-action: none;
  }

  .pad span {
    position: absolute;
    inset-inline: 6%;
    inset-block-end: calc(24% - 1.9em);
    font-size: var(--_text-small);
    color: var(--_ink-soft);
    pointer-events: none;
  }

  fieldset:disabled canvas {
    pointer-events: none;
  }
`;
