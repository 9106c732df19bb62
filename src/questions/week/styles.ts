import { css } from 'lit';

/**
 * The week: one tick box a slot. Days run down on a phone and across when there is room; at very large text each day
 * becomes two by two with words in the slots. `.week > .parts` is the (hidden from readers) head, `.day > b + .slot × 4`.
 */
export const weekStyles = css`
  .week {
    display: grid;
    gap: 6px;
  }

  .week > * {
    display: grid;
    grid-template-columns: 3.4em repeat(4, minmax(0, 1fr));
    gap: 6px;
    align-items: center;
  }

  .parts {
    font-size: var(--_text-small);
    color: var(--_ink-soft);
    line-height: 1.2;
    overflow-wrap: normal;
  }

  .parts span {
    display: grid;
    justify-content: center;
  }

  .day > b {
    font-weight: 550;
  }

  /* A slot is its tick box, as large as itself; its name is read aloud. */

  .slot {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--_touch);
    border-radius: var(--_radius-field);
  }

  .slot input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: inherit;
    background: none;
  }

  .slot span {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }

  .slot:has(:checked) {
    background: var(--_action);
    border-color: var(--_action);
  }

  @container rapport (inline-size >= 34em) {
    .week {
      grid-template-columns: 6.2em repeat(7, minmax(0, 1fr));
    }

    .week > * {
      grid-template-columns: none;
      grid-template-rows: 2em repeat(4, max(52px, 3.1em));
    }

    .slot {
      block-size: 100%;
    }

    .parts span {
      justify-content: start;
    }

    .day > b {
      text-align: center;
    }
  }

  @container rapport (inline-size < 20em) {
    .week > * {
      grid-template-columns: 2.7em repeat(4, minmax(0, 1fr));
    }

    .parts {
      font-size: 0.8em;
    }
  }

  @container rapport (inline-size < 14em) {
    .week .parts {
      display: none;
    }

    .week .day {
      grid-template-columns: 1fr 1fr;
    }

    .day > b {
      grid-column: 1 / -1;
    }

    .slot::after {
      content: attr(data-part);
      content: attr(data-part) / '';
      font-size: 0.78em;
      text-align: center;
      pointer-events: none;
    }

    .slot:has(:checked)::after {
      content: attr(data-part) ' ✓';
      content: attr(data-part) ' ✓' / '';
      color: var(--_on-action);
      z-index: 1;
    }

    .slot input::before {
      content: none;
    }
  }
`;
