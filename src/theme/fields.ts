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

  .field > label {
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

  [type='date'] {
    padding-block: 0.45em;
  }

  textarea {
    min-block-size: 7.5em;
    resize: vertical;
    line-height: 1.5;
  }

  :is(.input, textarea):hover {
    border-color: var(--_ink-soft);
  }

  :is(.input, textarea):focus {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    border-color: var(--_focus);
    border-radius: var(--_radius-field);
  }

  /* As wide as what is expected. */

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

  /* Buttons that start a sentence. */

  .prompts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: var(--_touch);
    padding: 0.3em 1em;
    border-radius: 99px;
    border: 1px solid var(--_line);
    background: none;
    color: var(--_ink-accent);
    cursor: pointer;
    text-align: start;
    line-height: 1.3;
    font-size: 0.94em;
    transition: var(--_fade);
  }

  .chip:hover {
    border-color: var(--_action);
    background: var(--_wash);
  }
`;
