import { css } from 'lit';

/** Lines that are as wide as what is expected in them. */
export const lineStyles = css`
  [type='date'] {
    padding-block: 0.45em;
  }

  .w-tel {
    max-inline-size: 15em;
  }

  .w-num {
    max-inline-size: 6.5em;
  }

  .w-date {
    max-inline-size: 12em;
  }

  /* A word beside a number. */

  .unit {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  .unit .input {
    flex: 1;
    min-inline-size: 4em;
  }

  .unit > span {
    margin-block-start: var(--_space-2);
  }
`;
