import { css } from 'lit';

/** The plan for a hard day (`.ifthen`) and the five outcomes by which one will look back (`.levels`). */
export const goalPlan = css`
  /* The plan for a hard day: label beside field where there is room. */

  .ifthen {
    display: grid;
    gap: var(--_space-4) var(--_space-3);
  }

  .ifthen > .field {
    display: grid;
    column-gap: var(--_space-3);
    margin: 0;
  }

  .ifthen .hint {
    margin: 0;
  }

  @container rapport (inline-size >= 34em) {
    .ifthen > .field {
      grid-template-columns: 6.4em 1fr;
      align-items: center;
    }

    .ifthen label {
      grid-row: 1 / 4;
      align-self: end;
      padding-block-end: 0.9em;
    }

    .ifthen :is(.err, .input, .hint) {
      grid-column: 2;
    }

    .ifthen .err {
      margin-block: 0;
    }

    .ifthen .input {
      margin-block-start: var(--_space-1);
    }
  }

  /* The five outcomes. */

  .levels {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
    background: var(--_paper);
    overflow: clip;
  }

  .levels li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: center;
    padding: var(--_space-3) min(var(--_space-4), 4cqi);
    border-block-end: 1px solid var(--_line);
  }

  .levels li:last-child {
    border: 0;
  }

  .levels i {
    flex: none;
    inline-size: 3.4em;
    direction: ltr;
    font-style: normal;
    display: grid;
    place-items: center;
    block-size: 2.1em;
    border-radius: var(--_pebble);
    background: var(--_wash);
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
  }

  .levels [data-at='hope'] {
    background: var(--_tint);
  }

  .levels [data-at='hope'] i {
    background: var(--_action);
    color: var(--_on-action);
  }

  .levels [data-at='now'] i {
    background: var(--_warm-deep);
    color: var(--_on-warm-deep);
  }

  .levels small {
    display: block;
    color: var(--_ink-soft);
    font-size: var(--_text-small);
  }

  .levels li > span {
    flex: 1 1 6em;
  }

  .levels .field {
    flex: 1 1 8em;
    margin: 0;
  }

  .levels :is(b, small) {
    overflow-wrap: anywhere;
  }
`;
