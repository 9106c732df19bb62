import { css } from 'lit';

/** How the sending stands (`.status[data-is]`: queued, sending, sent, failed) and what happens next (`.next`). */
export const status = css`
  .status {
    border: 1px solid var(--_forced-edge);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-4);
    padding: min(var(--_space-5), 5cqi);
    border-radius: var(--_radius-panel);
    background: var(--_warm);
    color: var(--_warm-ink);
    align-items: start;
  }

  .status .big {
    inline-size: 52px;
    block-size: 48px;
    border-radius: var(--_pebble);
    background: var(--_warm-deep);
    color: var(--_on-warm-deep);
    display: grid;
    place-items: center;
  }

  .status .big .i {
    inline-size: 24px;
    block-size: 24px;
  }

  /* A ring that turns while the answers are on their way. */

  .spin {
    inline-size: 1.1em;
    block-size: 1.1em;
    border-radius: 50%;
    border: 2.5px solid;
    border-inline-end-color: transparent;
  }

  @media (prefers-reduced-motion: no-preference) {
    .spin {
      animation: spin 0.9s linear infinite;
    }
  }

  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }

  /* The words, and how each state looks. */

  .status h3 {
    font-size: var(--_text-question);
    line-height: 1.25;
  }

  .status h3 + p {
    margin-block-start: var(--_space-1);
  }

  .status .row {
    margin-block-start: var(--_space-4);
  }

  .status .btn.quiet {
    background: var(--_paper);
  }

  .status[data-is='sent'] {
    background: var(--_tint);
    color: var(--_ink);
  }

  .status[data-is='sent'] .big {
    background: var(--_action);
    color: var(--_on-action);
  }

  .status[data-is='failed'] {
    background: var(--_alert-wash);
    color: var(--_ink);
    box-shadow: inset 0 0 0 2px var(--_alert);
  }

  .status[data-is='failed'] .big {
    background: var(--_alert);
    color: var(--_paper);
  }

  /* What happens next, numbered. */

  .offers ul {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
    padding: 0;
    list-style: none;
  }

  .offers .btn {
    display: block;
    width: 100%;
    padding-block: var(--_space-3);
    text-align: start;
    background: var(--_paper);
  }

  .offers .btn > * {
    display: block;
    font-weight: 400;
  }

  .offers .btn > b {
    font-weight: var(--_weight-strong);
  }

  .next {
    counter-reset: n;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  .next + .row {
    margin-block-start: var(--_space-6);
  }

  .next li {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    gap: var(--_space-3);
    align-items: start;
  }

  .next li::before {
    counter-increment: n;
    content: counter(n);
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 32px;
    border-radius: 46% 54% 52% 48% / 60% 56% 44% 40%;
    border: 1.5px solid var(--_edge);
    background: var(--_paper);
    font-weight: var(--_weight-strong);
  }

  @container rapport (inline-size < 14em) {
    .status {
      display: block;
    }

    .status .big {
      margin-block-end: var(--_space-3);
    }
  }
`;
