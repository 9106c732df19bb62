import { css } from 'lit';

/**
 * One of a long list: the field, the list over the page (`.options`, a native popover), and the lines of an address.
 * Where a browser has no top layer the list stands under its field.
 */
export const comboboxStyles = css`
  .combo {
    position: relative;
  }

  .combo .input {
    padding-inline-end: 3.2em;
  }

  .combo ::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }

  .arrow {
    position: absolute;
    inset-inline-end: 1em;
    inset-block-end: max(16px, 0.95em);
    rotate: 90deg;
    pointer-events: none;
    color: var(--_ink-soft);
  }

  .clear {
    position: absolute;
    inset-inline-end: 2px;
    inset-block-end: 2px;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: calc(100% - 4px - var(--_space-2));
    min-block-size: 48px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-field);
    background: none;
    color: var(--_ink-soft);
    cursor: pointer;
  }

  @media (hover: hover) {
    .clear:hover {
      color: var(--_ink);
      background: var(--_wash);
    }
  }

  .clear:focus-visible {
    outline-offset: -3px;
  }

  /* The list. */

  .options {
    position: absolute;
    inset: 100% 0 auto;
    z-index: 2;
    inline-size: auto;
    max-block-size: 22em;
    margin: 0;
    padding: var(--_space-1);
    overflow: hidden auto;
    overscroll-behavior: contain;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-field);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 8px 28px #0003;
  }

  .options[popover] {
    position: fixed;
  }

  .options li {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: max(48px, 2.9em);
    padding: 0.4em 0.7em;
    border-radius: var(--_radius-mark);
    line-height: 1.3;
    cursor: pointer;
  }

  @media (hover: hover) {
    .options li:hover {
      background: var(--_wash);
    }
  }

  .options [aria-selected='true'] {
    background: var(--_tint);
    outline: 2px solid var(--_action);
    outline-offset: -2px;
  }

  .options.none {
    padding: 0.8em 1em;
  }

  /* The native list. */

  select.input {
    appearance: none;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  fieldset:disabled :is(.input, textarea, .move, .pad, .chip) {
    opacity: 0.55;
    cursor: default;
  }

  fieldset:disabled :is(.choice, .statement, .slot) {
    opacity: 0.6;
    cursor: default;
  }

  select.input option {
    background: var(--_paper);
    color: var(--_ink);
  }

  /* The lines of an address. */

  .address {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  @container rapport (inline-size >= 34em) {
    .address {
      grid-template-columns: 1fr 1fr;
      align-items: end;
    }

    .address .wide {
      grid-column: 1 / -1;
    }
  }
`;
