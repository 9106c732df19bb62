import { css } from 'lit';

/** Steps that lie behind lead back. None does on a first page, so that these styles come once somebody has begun. */
export const stepsBack = css`
  .stones li:has(:focus-visible)::before {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  @container rapport (inline-size >= 45em) {
    .rail .stones [data-at='done'] > * {
      padding-block: 0.8em;
      color: var(--_ink);
      text-decoration: none;
    }

    @media (hover: hover) {
      .rail .stones [data-at='done'] > :hover {
        text-decoration: underline;
      }
    }
  }
`;
