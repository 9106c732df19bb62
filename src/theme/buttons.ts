import { css } from 'lit';

/**
 * One solid button a view; `.quiet`, `.soft-fill` (equal people get equal buttons) and `.bare` beside it.
 * Continue is never disabled.
 */
export const buttons = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(52px, 3.1em);
    padding: 0.55em min(1.5em, 5cqi);
    max-inline-size: 100%;
    border: 1.5px solid var(--_action);
    border-radius: var(--_radius-field);
    background: var(--_action);
    color: var(--_on-action);
    font-weight: var(--_weight-strong);
    cursor: pointer;
    text-decoration: none;
    line-height: 1.2;
    text-align: center;
    transition: var(--_fade);
  }

  @media (hover: hover) {
    .btn:hover {
      background: var(--_action-hover);
      border-color: var(--_action-hover);
    }

    .btn:is(.quiet, .bare):hover {
      background: var(--_wash);
    }

    .btn.quiet:hover {
      border-color: var(--_action);
    }
  }

  .btn:is(.quiet, .bare) {
    background: none;
    color: var(--_ink-accent);
    border-color: var(--_hairline);
  }

  .btn.bare {
    border-color: transparent;
    padding-inline: 0.9em;
  }

  .btn:focus-visible {
    border-radius: var(--_radius-field);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    margin-block: var(--_space-7) var(--_space-5);
  }

  @container rapport (inline-size < 34em) {
    .actions {
      flex-direction: column;
      margin-block-start: var(--_space-6);
    }

    .actions .btn {
      inline-size: 100%;
    }
  }
`;
