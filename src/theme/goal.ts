import { css } from 'lit';

/**
 * A goal as a sentence (`.plan`), from here to there (`.fromto`), small wins as stones on a path (`.steps`),
 * the plan for a hard day (`.ifthen`), the five outcomes (`.levels`) and the kind nudge (`.echo`).
 * `.steps` fits any number of stones: set `--n` to the number that stand in one row (5 unless set).
 */
export const goal = css`
  .plan {
    border: 1px solid var(--_forced-edge);
    border-radius: var(--_radius-panel);
    background: var(--_warm);
    color: var(--_warm-ink);
    padding: min(var(--_space-5), 5cqi);
  }

  .plan .says {
    font-size: var(--_text-section);
    font-weight: var(--_weight-strong);
    line-height: 1.28;
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }

  .plan dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space-1) var(--_space-4);
    margin-block-start: var(--_space-4);
    font-size: var(--_text-small);
  }

  .plan dd {
    font-weight: 550;
  }

  /* From here to there, by when. */

  .fromto {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    align-items: end;
  }

  .fromto > .field {
    margin: 0;
  }

  @container rapport (inline-size >= 34em) {
    .fromto {
      grid-template-columns: 1fr auto 1fr 1.15fr;
    }

    .fromto > .i {
      margin-block-end: 1.05em;
    }
  }

  @container rapport (inline-size < 34em) {
    .fromto > .i {
      display: none;
    }
  }

  /* Small wins as stones on a path, one under the other or in rows. */

  .steps {
    display: grid;
    position: relative;
  }

  .steps li {
    display: grid;
    grid-template-columns: 60px minmax(0, 1fr);
    column-gap: var(--_space-3);
    align-items: center;
    position: relative;
    padding-block: var(--_space-3);
    line-height: 1.3;
  }

  .steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 29px;
    inset-block: calc(50% + 24px) calc(-50% + 24px);
    border-inline-start: 2px dotted var(--_edge);
  }

  .steps small {
    display: block;
    font-size: var(--_text-small);
    color: var(--_ink-soft);
  }

  .stone {
    inline-size: 56px;
    block-size: 42px;
    display: grid;
    place-items: center;
    border-radius: 46% 54% 52% 48% / 60% 56% 44% 40%;
    border: 1.5px solid var(--_edge);
    background: var(--_paper);
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
  }

  .steps li:nth-child(even) .stone {
    border-radius: 52% 48% 44% 56% / 54% 62% 38% 46%;
    justify-self: end;
    margin-inline-end: -6px;
  }

  .steps [data-at='done'] .stone {
    background: var(--_warm-deep);
    border-color: var(--_warm-deep);
    color: var(--_on-warm-deep);
  }

  .steps [data-at='goal'] .stone {
    background: var(--_action);
    border-color: var(--_action);
    color: var(--_on-action);
  }

  .trail {
    display: none;
  }

  .trail path {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 2;
    stroke-dasharray: 0.1 7;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

  @container rapport (inline-size >= 34em) {
    .steps {
      grid-template-columns: repeat(var(--n, 5), minmax(0, 1fr));
      padding-block: var(--_space-2);
    }

    .trail {
      display: block;
      position: absolute;
      inset: var(--_space-2) 0 auto;
      inline-size: 100%;
      block-size: 80px;
    }

    .trail:dir(rtl) {
      scale: -1 1;
    }

    .steps li {
      grid-template-columns: 1fr;
      justify-items: center;
      text-align: center;
      align-content: start;
      row-gap: var(--_space-2);
      padding: 0 4px;
    }

    .steps li:nth-child(even) {
      margin-block-start: 36px;
    }

    .steps li:nth-child(n) .stone {
      justify-self: center;
      margin: 0;
    }

    .steps li:not(:last-child)::after {
      content: none;
    }
  }

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

  /* The kind nudge. */

  .echo {
    margin-block-start: var(--_space-4);
  }

  .enter {
    animation: enter var(--_calm) both;
  }

  .flip-x:dir(rtl) {
    scale: -1 1;
  }

  @keyframes enter {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }

  .echo > * + * {
    margin-block-start: var(--_space-2);
  }

  .echo .input {
    border-color: color-mix(in oklab, var(--_warm-ink) 55%, transparent);
  }

  @container rapport (inline-size < 14em) {
    .plan dl {
      display: block;
    }
  }
`;
