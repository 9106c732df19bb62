import { css } from 'lit';

/**
 * The people one might get on with: cards of equal weight (nobody is the winner), the reasons in three groups. Up to
 * three stand in one row.
 */
export const trainers = css`
  .error-summary p {
    margin-block-start: var(--_space-1);
  }

  /* Where they stand side by side there is no rail: the steps are one row above them, their words only read aloud. */

  .top {
    margin-block-end: var(--_space-6);
  }

  .top .stones {
    margin-block-start: 0;
  }

  .top .stones li > * {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }

  .people {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    margin-block-start: var(--_space-6);
  }

  /* A card. In a row, the parts of all cards stand in line. */

  .person {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
    background: var(--_paper);
    padding: min(var(--_space-5), 5cqi);
    row-gap: var(--_space-4);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  @container rapport (inline-size >= 48em) {
    .people {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .person {
      grid-row: span 5;
      grid-template-rows: subgrid;
    }
  }

  .person > header {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
  }

  .person > header > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .person h3 {
    font-size: var(--_text-question);
    line-height: 1.2;
  }

  /* A face, or initials; no two the same shape. */

  .face {
    display: grid;
    place-items: center;
    flex: none;
    position: relative;
    overflow: hidden;
    inline-size: 68px;
    block-size: 64px;
    border: 1px solid var(--_forced-edge);
    border-radius: var(--_pebble);
    background: var(--_warm);
    color: var(--_warm-ink);
    font-weight: var(--_weight-strong);
    font-size: 1.15em;
    letter-spacing: 0.02em;
  }

  .face img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .person:nth-child(2) .face {
    border-radius: 44% 56% 54% 46% / 48% 58% 42% 52%;
  }

  .person:nth-child(3) .face {
    border-radius: 58% 42% 50% 50% / 46% 52% 48% 54%;
  }

  /* Why they might fit. */

  .fit h4 {
    font-size: var(--_text-small);
    color: var(--_ink-soft);
    font-weight: 550;
  }

  .fit ul + h4 {
    margin-block-start: var(--_space-3);
  }

  .fit li {
    display: grid;
    grid-template-columns: 1.2em 1fr;
    gap: 0.55em;
    padding-block: 0.22em;
    line-height: 1.4;
  }

  .fit li .i {
    margin-block-start: 0.14em;
  }

  .fit .yes .i {
    color: var(--_action);
  }

  /* Equal people get equal buttons. */

  .btn.soft-fill {
    background: var(--_tint);
    color: var(--_ink-accent);
    border-color: color-mix(in oklab, var(--_action) 45%, transparent);
  }

  @media (hover: hover) {
    .btn.soft-fill:hover {
      background: var(--_action);
      color: var(--_on-action);
      border-color: var(--_action);
    }
  }

  /* What to ask them. */

  .ask {
    border: 1px solid var(--_forced-edge);
    color: var(--_warm-ink);
    background: var(--_warm);
    border-radius: var(--_radius-panel);
    border-start-start-radius: calc(var(--_radius) * 0.4);
    padding: var(--_space-3) var(--_space-4);
    line-height: 1.4;
  }

  .ask b {
    display: block;
    font-size: var(--_text-small);
  }

  .foot {
    display: grid;
    gap: var(--_space-2);
    justify-items: center;
    align-self: end;
    line-height: 1.3;
  }

  .foot .btn {
    inline-size: 100%;
  }

  .foot > :not(.btn) {
    padding-block: 0.8em;
  }
`;
