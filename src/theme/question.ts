import { css } from 'lit';

/** The head of a question: its words, the hint, and the even distance to what follows. */
export const question = css`
  .opt {
    font-weight: 400;
    font-size: 0.84em;
    color: var(--_ink-soft);
    white-space: nowrap;
  }

  .hint {
    white-space: pre-line;
    color: var(--_ink-soft);
    margin-block-start: var(--_space-1);
    max-inline-size: 36em;
    text-wrap: pretty;
  }

  .question > .hint + *,
  .question > :is(legend, .legend) + :not(.hint) {
    margin-block-start: var(--_space-4);
  }

  .question > * + :is(.why, .prompts) {
    margin-block-start: var(--_space-3);
  }

  .unsaid {
    margin-block-start: var(--_space-3);
  }
`;
