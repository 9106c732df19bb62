import { css, unsafeCSS } from 'lit';
import { bodyParts } from '../../model/form/body.js';

/** A part of the figure takes its colour and its tick from the box of the same number in the list. */
const mirrored = unsafeCSS(
  bodyParts.map((_, at) => `.body:has(.places [value="${String(at)}"]:checked) .p${String(at)}`).join(','),
);

/**
 * The body map: `.body > .figs + .places`. In `.figs` a switch `.turn` (front or back, where there is room for one) and
 * two figures; in `.places` a `.pair` a row, with a `.tap` for each side, or one `.wide`.
 */
export const bodyStyles = css`
  .question > .hint + .hint {
    margin: 0;
  }

  .question > .hint + .body {
    margin-block-start: var(--_space-4);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }

  /* The figures. */

  .figs {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
    background: var(--_paper);
  }

  .figs figcaption {
    text-align: center;
    font-size: var(--_text-small);
    color: var(--_ink-soft);
  }

  .figs svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 260px;
    margin-inline: auto;
    forced-color-adjust: none;
    -webkit-user-select: none;
    user-select: none;
  }

  .part {
    fill: var(--_fill, var(--_band-2));
    stroke: var(--_paper);
    stroke-width: 1.8;
    cursor: pointer;
    transition: fill var(--_quick);
  }

  @media (hover: hover) {
    .part:hover {
      fill: var(--_fill, var(--_band-3));
    }
  }

  .figs g:active > .part {
    fill: var(--_edge);
  }

  .tick {
    display: var(--_tick, none);
    fill: none;
    stroke: var(--_on-action);
    stroke-width: 2.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }

  .skin {
    fill: none;
    pointer-events: none;
  }

  .side {
    font-size: 11px;
    fill: var(--_ink-soft);
  }

  ${mirrored} {
    --_fill: var(--_action);
    --_tick: inline;
  }

  /* Front or back. */

  .turn {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    padding: 3px;
    border: 1px solid var(--_forced-edge);
    border-radius: var(--_radius-field);
    background: var(--_wash);
  }

  .turn label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--_touch);
    padding-inline: var(--_space-2);
    border-radius: calc(var(--_radius-field) - 2px);
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .turn input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }

  .turn label:has(:checked) {
    background: var(--_paper);
    font-weight: var(--_weight-strong);
    box-shadow: 0 0 0 1px var(--_edge);
  }

  .turn label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* The list: a part a row, a box for each side. */

  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(2, max(48px, 3.3em));
    align-items: center;
    min-block-size: 48px;
    border-block-start: 1px solid var(--_line);
    line-height: 1.25;
  }

  .pair.heads {
    min-block-size: 0;
    padding-block-end: var(--_space-1);
    border: 0;
    font-size: var(--_text-small);
    color: var(--_ink-soft);
    text-align: center;
  }

  .pair.heads > :first-child {
    text-align: start;
  }

  .tap {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--_touch);
    cursor: pointer;
  }

  .pair > .wide {
    grid-column: 2 / -1;
  }

  .tap span {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }

  @media (hover: hover) {
    :is(.tap, .none):hover [type='checkbox']:not(:checked) {
      border-color: var(--_action);
      background: var(--_tint);
    }
  }

  .places > .none {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    min-block-size: 56px;
    padding-inline-start: var(--_space-1);
    border-block-start: 1px solid var(--_line);
    line-height: 1.3;
    cursor: pointer;
  }

  [data-error] :is(.tap, .none) input {
    border-color: var(--_alert);
  }

  @container rapport (inline-size < 34em) {
    .figs:has([value='1']:checked) [data-view='front'],
    .figs:not(:has([value='1']:checked)) [data-view='back'],
    .figs figcaption {
      display: none;
    }
  }

  @container rapport (inline-size >= 34em) {
    .body {
      grid-template-columns: minmax(0, 1.62fr) minmax(0, 1fr);
      align-items: start;
    }

    .figs {
      position: sticky;
      inset-block-start: var(--_space-4);
      grid-template-columns: 1fr 1fr;
    }

    .turn {
      display: none;
    }
  }

  @container rapport (inline-size < 14em) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
      padding-block-start: var(--_space-2);
    }

    .turn {
      grid-auto-flow: row;
    }

    .pair > [aria-hidden],
    .pair.heads.heads {
      display: none;
    }

    .pair > .wide {
      grid-column: 1;
    }

    .tap {
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_space-3);
      place-items: center start;
    }

    .tap span {
      position: static;
      clip-path: none;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
    }
  }

  @media (forced-colors: active) {
    .part {
      stroke: CanvasText;
      stroke-width: 1;
    }

    @media (hover: hover) {
      .part:hover {
        fill: var(--_fill, Canvas);
        stroke-width: 3;
      }
    }

    .skin {
      stroke: CanvasText;
      stroke-width: 1.5;
    }

    .side {
      fill: CanvasText;
    }

    .turn label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
