import { css } from 'lit';

/** Small round buttons `.chip` that put something in, such as the beginning of a sentence; in a row `.prompts`. */
export const chips = css`
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

  @media (hover: hover) {
    .chip:hover {
      border-color: var(--_action);
      background: var(--_wash);
    }
  }
`;
