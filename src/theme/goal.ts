import { css } from 'lit';
import { goalPlan } from './goal-plan.js';

/**
 * A goal as a sentence (`.plan`), from here to there (`.fromto`), small wins as stones on a path (`.steps`) and the kind
 * nudge (`.echo`).
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

  ${goalPlan}

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
