import { css } from 'lit';

/**
 * What needs another look: the summary `.error-summary` (takes focus, links to each field) and, at the field itself,
 * `data-error` on `.field` or `.question` with the same words in `.err` between its label and its control.
 */
export const errors = css`
  .error-summary {
    border: 2px solid var(--_alert);
    border-radius: var(--_radius-card);
    background: var(--_alert-wash);
    padding: var(--_space-4) min(var(--_space-5), 5cqi);
  }

  .error-summary h2 {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: var(--_text-question);
    color: var(--_alert);
  }

  .error-summary ul {
    margin-block: var(--_space-1) -0.4em;
  }

  .error-summary li + li {
    margin-block-start: -0.35em;
  }

  .error-summary li a {
    display: inline-block;
    padding-block: 0.7em;
    color: var(--_alert);
    font-weight: 550;
  }

  .error-summary + .title {
    margin-block-start: var(--_space-6);
  }

  [data-error] {
    border-inline-start: 4px solid var(--_alert);
    padding-inline-start: var(--_space-4);
  }

  [data-error] :is(.input, textarea) {
    border: 2px solid var(--_alert);
  }

  [data-error] :is(.choice, .ruler) {
    border-color: var(--_alert);
  }

  .err,
  .error-summary a,
  .hint {
    overflow-wrap: anywhere;
  }

  .err {
    color: var(--_alert);
    font-weight: 550;
    margin-block-start: var(--_space-1);
  }

  .question > .hint + .err {
    margin-block-start: var(--_space-2);
  }

  .question > .err + * {
    margin-block-start: var(--_space-3);
  }
`;
