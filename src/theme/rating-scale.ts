import { css } from 'lit';

/**
 * A 0–10 ruler: `.ruler` holds eleven `<label><input type="radio"><span>0</span></label>` and may end with a
 * `<label class="ns">` for "Not sure"; `.ends` below names both ends. One line when there is room, else 6 × 2 or 4 × 3.
 * Lower numbers are tinted like a filled measure, but never because "Not sure" is chosen.
 */
export const ratingScale = css`
  .ruler {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-card);
    background: var(--_paper);
    overflow: clip;
  }

  .ruler label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: max(56px, 3.3em);
    cursor: pointer;
    font-variant-numeric: tabular-nums;
  }

  /* The marks of a measure, the fifth longer. */

  .ruler label::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: calc(50% - 0.5px);
    inline-size: 1px;
    block-size: 7px;
    background: var(--_edge);
  }

  .ruler label:nth-child(5n + 1)::after {
    block-size: 11px;
    inline-size: 2px;
  }

  .ruler input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }

  .ruler span {
    display: grid;
    place-items: center;
    min-inline-size: 2.3em;
    min-block-size: 2em;
    border-radius: var(--_pebble);
    margin-block-end: 6px;
    transition: var(--_fade);
  }

  @media (hover: hover) {
    .ruler label:hover span {
      background: var(--_wash);
    }
  }

  .ruler label:has(~ label:not(.ns) :checked) {
    background: var(--_tint);
    box-shadow: 0 0 0 0.6px var(--_tint);
  }

  .ruler label:has(:checked) span {
    background: var(--_action);
    color: var(--_on-action);
    font-weight: var(--_weight-strong);
  }

  .ruler label:has(:focus-visible) span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* Not sure. */

  .ruler .ns {
    font-size: var(--_text-small);
    line-height: 1.2;
    text-align: center;
    color: var(--_ink-soft);
  }

  .ruler .ns::after {
    content: none;
  }

  .ruler .ns span {
    border-radius: 99px;
    padding: 0.2em 0.6em;
    margin: 0;
  }

  @container rapport (inline-size >= 34em) {
    .ruler {
      grid-template-columns: repeat(11, 1fr);
      grid-auto-columns: 4.6em;
    }

    .ruler .ns {
      grid-column: 12;
      border-inline-start: 1.5px solid var(--_line);
    }

    .ruler:has(.ns) + .ends {
      padding-inline-end: 5.4em;
    }
  }

  @container rapport (inline-size < 34em) {
    .ruler label:nth-child(-n + 6) {
      border-block-end: 1px solid var(--_line);
    }
  }

  @container rapport (inline-size < 17.5em) {
    .ruler {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }

    .ruler span {
      min-inline-size: min(2.3em, 100%);
    }

    .ruler label:nth-child(-n + 8) {
      border-block-end: 1px solid var(--_line);
    }
  }

  @container rapport (inline-size < 14em) {
    .ruler .ns span {
      padding: 0;
      font-size: 0.8em;
    }
  }

  /* The words at both ends. */

  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-4);
    font-size: var(--_text-small);
    color: var(--_ink-soft);
    margin-block-start: var(--_space-2);
  }

  .ends > :last-child {
    text-align: end;
  }
`;
