import { css } from 'lit';

/** Somebody who says hello above the first page: their face, their words, who they are. */
export const welcomeStyles = css`
  .hello {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
    margin-block-end: var(--_space-6);
    max-inline-size: 36em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .hello > div {
    min-inline-size: 0;
    display: grid;
    gap: 2px;
  }

  .hello .start {
    flex: none;
    line-height: 0;
  }

  .hello .face {
    display: grid;
    place-items: center;
    flex: none;
    align-self: start;
    position: relative;
    overflow: hidden;
    inline-size: 68px;
    block-size: 64px;
    border: 1px solid var(--_forced-edge);
    border-radius: var(--_pebble);
    background: var(--_warm);
    color: var(--_warm-ink);
    font-weight: var(--_weight-strong);
    letter-spacing: 0.02em;
  }

  .hello img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    background: var(--_warm);
  }

  @container rapport (inline-size < 14em) {
    .hello {
      display: grid;
    }
  }
`;
