import { css } from 'lit';

/**
 * Text, number, date and long text, always with a visible label above: `.field > label + .input`.
 */
export const fields = css`
  .field {
    display: block;
  }

  .field + .field {
    margin-block-start: var(--_space-5);
  }

  .field > [for] {
    display: block;
    font-weight: var(--_weight-strong);
  }

  .field > .hint {
    margin-block-start: 0;
  }

  :is(.input, textarea) {
    display: block;
    inline-size: 100%;
    min-block-size: max(52px, 3.1em);
    padding: 0.7em 0.85em;
    margin-block-start: var(--_space-2);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-field);
    background: var(--_paper);
    transition: var(--_fade);
  }

  textarea {
    min-block-size: 7.5em;
    resize: vertical;
    line-height: 1.5;
  }

  @media (hover: hover) {
    :is(.input, textarea):hover {
      border-color: var(--_ink-soft);
    }
  }

  :is(.input, textarea):focus {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    border-color: var(--_focus);
    border-radius: var(--_radius-field);
  }
`;
