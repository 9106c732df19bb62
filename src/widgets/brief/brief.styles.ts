import { css } from 'lit';
import { briefPrint } from './print.styles.js';

/**
 * What the brief needs beyond the shared sheet: long words wrap everywhere, labels that are whole questions fit, and
 * words keep the direction they were written in.
 */
export const briefStyles = css`
  .brief {
    overflow-wrap: anywhere;
  }

  .onpaper {
    display: none;
  }

  .told {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }

  .share {
    grid-template-columns: fit-content(14em) minmax(0, 1fr);
  }

  .told dd,
  .words span,
  .free {
    white-space: pre-line;
    unicode-bidi: plaintext;
  }

  .title span,
  .sheet b {
    unicode-bidi: isolate;
  }

  .brief h3 span,
  .flags li > *,
  .opening p {
    unicode-bidi: plaintext;
  }

  :is(.told dd, .words span):dir(rtl) {
    text-align: right;
  }

  /* Not the distances of a grid: what stands there varies. On paper they are less. */

  .rapport {
    --_between: var(--_space-2);
  }

  .facts + .facts,
  .told + p,
  .part > p + .told,
  .part + .told,
  .places + .told,
  .words + .told,
  section > p + :is(.told, .words, .places),
  .told + .small,
  .places li + li {
    margin-block-start: var(--_between);
  }

  .part + .part {
    margin-block-start: var(--_space-4);
  }

  .each {
    font-size: var(--_text-small);
  }

  /* The body, with what hurts marked on it. */

  .figs {
    float: inline-start;
    display: flex;
    gap: var(--_space-2);
    margin-inline-end: var(--_space-4);
    margin-block-end: var(--_space-2);
  }

  .figs svg {
    inline-size: 58px;
  }

  .figs :is(.skin, .part) {
    fill: none;
    stroke-width: 1.5;
  }

  .figs .part {
    fill: var(--_band-2);
    stroke: var(--_band-2);
  }

  .figs .on .part {
    fill: var(--_action);
    stroke: var(--_action);
  }

  .figs + .places + .told {
    clear: both;
  }

  .places li > span {
    display: block;
  }

  /* A signature. */
  .drawn {
    display: block;
    inline-size: min(100%, 180px);
    fill: none;
    stroke: currentColor;
    stroke-width: 5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .opening {
    padding: var(--_space-3) var(--_space-4);
  }

  @container rapport (inline-size < 24em) {
    .told,
    .share {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    .facts dd + dt {
      margin-block-start: var(--_space-2);
    }

    .figs {
      float: none;
    }
  }

  @container rapport (inline-size < 20em) {
    .lean-mini {
      grid-template-columns: 1fr 1fr;
    }

    .lean-mini i {
      grid-area: 2 / 1 / auto / -1;
    }

    .lean-mini > :last-child {
      text-align: end;
    }
  }

  @media (forced-colors: active) {
    .figs .part {
      fill: Canvas;
      stroke: none;
    }

    .figs .on .part {
      fill: Highlight;
    }

    .figs .skin {
      stroke: CanvasText;
      stroke-width: 4;
    }
  }

  ${briefPrint}
`;
