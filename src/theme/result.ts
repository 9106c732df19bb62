import { css } from 'lit';

/** Where someone stands: the answer in words first, then change, meaning, and the picture beside it (see `chart.ts`). */
export const result = css`
  .result {
    border-block-start: 1px solid var(--_line);
    padding-block: var(--_space-6);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }

  .result h2 {
    font-size: var(--_text-small);
    color: var(--_ink-soft);
    font-weight: 550;
  }

  .result .says {
    font-size: var(--_text-section);
    line-height: 1.25;
    font-weight: var(--_weight-strong);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  /* The change since last time. */

  .delta .i {
    flex: none;
    margin-block-start: 0.15em;
  }

  .delta {
    display: inline-flex;
    align-items: flex-start;
    gap: 0.45em;
    color: var(--_ink-soft);
    margin-block-start: var(--_space-2);
  }

  .means {
    margin-block-start: var(--_space-3);
    max-inline-size: 34em;
    text-wrap: pretty;
  }

  /* Results alone on a page. */

  .solo {
    max-inline-size: 58em;
    margin-inline: auto;
  }

  .solo > :is(.question, section) {
    margin-block-start: var(--_space-7);
  }

  .solo > .soft + .title {
    margin-block-start: var(--_space-1);
  }

  .solo > .result {
    margin-block-start: var(--_space-6);
  }

  .result + .result,
  .solo > .result + .result,
  .solo > .help {
    margin-block-start: 0;
  }

  .solo > .result + .small {
    padding-block-end: var(--_space-5);
    max-inline-size: 34em;
  }

  .solo > .lead + .help {
    margin-block-start: var(--_space-5);
  }

  .sharing {
    max-inline-size: 36em;
  }

  @container rapport (inline-size >= 54em) {
    .result {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
      column-gap: var(--_space-7);
    }
  }
`;
