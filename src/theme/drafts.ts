import { css } from 'lit';

/** What is kept of the answers, and the way to clear them: the line under a page, and what it asks. */
export const drafts = css`
  .kept :is(p, .row) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    align-items: center;
  }

  .kept .link {
    min-block-size: 48px;
    display: inline-flex;
    align-items: center;
    margin-block: 0;
    padding-block: 0;
  }

  .renewed {
    margin-block: var(--_space-4);
  }

  .kept,
  .renewed {
    max-inline-size: var(--_measure);
  }

  .kept .note {
    margin-block: var(--_space-3);
  }

  .kept .row {
    margin-block: var(--_space-3);
    gap: var(--_space-2) var(--_space-3);
  }

  @media print {
    .kept {
      display: none;
    }
  }
`;
