import { css } from 'lit';

/** A date: `.date` holds a label a field, each as wide as what goes into it; `.in-words` says the day in words. */
export const dateStyles = css`
  .field > legend {
    font-weight: var(--_weight-strong);
  }

  .date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    margin-block-start: var(--_space-2);
  }

  .date span {
    font-size: var(--_text-small);
    color: var(--_ink-soft);
  }

  .date .input {
    inline-size: 4em;
    margin-block-start: 2px;
  }

  .date .month .input {
    inline-size: 6em;
  }

  .date .year .input {
    inline-size: 5.5em;
  }

  .in-words:not(:empty) {
    margin-block-start: var(--_space-2);
    font-size: var(--_text-small);
    color: var(--_ink-soft);
  }
`;
