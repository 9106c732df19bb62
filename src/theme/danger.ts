import { css } from 'lit';

/** The quiet panel of help lines under an answer, with a way out of the page where somebody may be watched. */
export const danger = css`
  .help.beside {
    margin-block-start: var(--_space-4);
    max-inline-size: 40em;
  }

  .help.beside > p:first-child {
    margin-block-start: 0;
    font-weight: 600;
  }

  .help.beside .lines {
    margin-block-end: 0;
  }

  .help.beside .leave {
    margin-block-start: var(--_space-4);
  }
`;
