import { css } from 'lit';

/**
 * Charts without a viewBox: x in per cent, y in em of the chart's own text, so that text keeps its size and the chart
 * grows with it. Shape says what is now (large, solid) and what was (small, hollow); colour only helps. The ends of the
 * scale stand below as text (`.scale`), where long words can wrap. Needs `bands` from `tokens.ts`.
 */
export const chart = css`
  .chart {
    display: block;
    inline-size: 100%;
    overflow: visible;
    font-size: max(14px, 0.82em);
  }

  .chart text {
    fill: var(--_ink);
  }

  .chart .b1 {
    fill: var(--_band-1);
  }

  .chart .b2 {
    fill: var(--_band-2);
  }

  .chart .b3 {
    fill: var(--_band-3);
  }

  .chart rect {
    stroke: var(--_forced-edge);
  }

  .chart .line {
    stroke: var(--_ink);
    stroke-width: 1.75;
    fill: none;
  }

  .chart .was {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.75;
  }

  .chart .now {
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 2.5;
  }

  .chart .sub {
    fill: var(--_ink-soft);
  }

  /* The ends of the scale, below. */

  .scale {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    font-size: max(14px, 0.82em);
    line-height: 1.3;
    margin-block-start: var(--_space-2);
    overflow-wrap: break-word;
    hyphens: auto;
  }

  .scale > :last-child {
    text-align: end;
  }

  .scale > :nth-child(2):not(:last-child) {
    text-align: center;
    color: var(--_ink-soft);
  }

  @container rapport (inline-size < 14em) {
    .scale {
      grid-auto-flow: row;
    }

    .scale > :nth-child(n):nth-child(n) {
      text-align: start;
    }
  }

  @media (forced-colors: active) {
    .chart rect {
      fill: Canvas !important;
      stroke: CanvasText;
    }

    .chart .now {
      fill: Highlight;
      stroke: Canvas;
    }

    .chart .was {
      fill: Canvas;
      stroke: CanvasText;
    }

    .chart .line {
      stroke: CanvasText;
    }

    .chart text {
      fill: CanvasText;
    }
  }
`;
