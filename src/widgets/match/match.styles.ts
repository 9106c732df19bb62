import { css } from 'lit';

/**
 * Cards of one row keep their parts in line, also where one has no question to ask. The chosen one is marked; before
 * that all are alike. A name may be longer than a phone is wide.
 */
export const matchStyles = css`
  .person,
  .chose,
  .chose + p,
  .ruled-out,
  .outs,
  .compare thead {
    overflow-wrap: anywhere;
  }

  .soft-fill[aria-pressed='true'],
  .soft-fill[aria-pressed='true']:hover {
    background: var(--_action);
    color: var(--_on-action);
    border-color: var(--_action);
  }

  .quiet[aria-pressed='true'] {
    background: var(--_tint);
    border-color: var(--_action);
  }

  .person:has([aria-pressed='true']) {
    border-color: var(--_action);
    box-shadow: inset 0 0 0 1px var(--_action);
  }

  .fit:not(:has(h4)) {
    display: none;
  }

  .person > .foot {
    align-self: start;
  }

  .foot .why {
    justify-self: stretch;
    padding: 0;
  }

  .foot .why summary {
    display: flex;
    justify-content: center;
  }

  .foot p + p {
    margin-block-start: var(--_space-2);
  }

  .lead + .question {
    margin-block-start: var(--_space-6);
  }

  .chose:not(:empty) {
    margin-block-start: var(--_space-5);
  }

  .error-summary {
    margin-block-end: var(--_space-6);
    max-inline-size: var(--_measure);
  }

  .more {
    margin-block-start: var(--_space-4);
  }

  .nobody {
    margin-block: var(--_space-6) var(--_space-3);
  }

  @container rapport (inline-size >= 54em) {
    .person > header {
      grid-row: 1;
    }

    .person > .fit {
      grid-row: 2;
    }

    .person > .fit + .fit {
      grid-row: 3;
    }

    .person > .ask {
      grid-row: 4;
    }

    .person > .foot {
      grid-row: 5;
    }
  }
`;
