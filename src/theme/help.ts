import { css } from 'lit';

/** The box that follows every result, whatever the score: when to talk to someone, and whom to call (`.lines`). */
export const help = css`
  .help {
    border: 1px solid var(--_forced-edge);
    background: var(--_warm);
    color: var(--_warm-ink);
    border-radius: var(--_radius-panel);
    padding: min(var(--_space-5), 5cqi);
  }

  .help h2 {
    font-size: var(--_text-question);
  }

  .help p {
    margin-block-start: var(--_space-2);
    max-inline-size: 40em;
  }

  .help .btn.quiet {
    background: var(--_paper);
    text-align: start;
  }
`;
