import { css } from 'lit';

/** Options put in order: a card each, its number in the tick box, and two buttons beside it once it has one. */
export const rankingStyles = css`
  .tally {
    margin-block-start: var(--_space-3);
    font-size: var(--_text-small);
    color: var(--_ink-soft);
  }

  .ranks {
    display: grid;
    gap: var(--_space-2);
  }

  .question > .places {
    margin-block: var(--_space-1) var(--_space-3);
  }

  .rank {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: var(--_space-1);
    align-items: stretch;
  }

  .rank .choice:only-child {
    grid-column: 1 / -1;
  }

  .rank .choice {
    min-block-size: 52px;
    padding-block: var(--_space-2);
    align-items: center;
  }

  .rank input,
  .place {
    grid-area: 1 / 1;
  }

  .rank input {
    inline-size: max(30px, 1.8em);
    block-size: max(28px, 1.7em);
    border-radius: var(--_pebble);
  }

  .rank input::before {
    content: none;
  }

  .place {
    z-index: 1;
    text-align: center;
    color: var(--_on-action);
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }

  .rank b {
    font-weight: 400;
  }

  .move {
    display: grid;
    place-items: center;
    inline-size: 48px;
    min-block-size: 48px;
    padding: 0;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-field);
    background: var(--_paper);
    color: var(--_ink-accent);
    cursor: pointer;
    transition: var(--_fade);
  }

  @media (hover: hover) {
    .move:hover {
      border-color: var(--_action);
      background: var(--_wash);
    }
  }

  .move[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }

  @container rapport (inline-size < 14em) {
    .rank {
      grid-template-columns: 1fr 1fr;
    }

    .rank .choice {
      grid-column: 1 / -1;
    }

    .move {
      inline-size: auto;
    }
  }
`;
