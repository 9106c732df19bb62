import { css } from 'lit';

export const undoStyles = css`
  .had-back {
    margin-block-start: var(--_space-2);
  }

  .had-back .link {
    min-block-size: var(--_touch);
  }

  .had-back:not(:has(button)) {
    display: contents;
  }
`;
