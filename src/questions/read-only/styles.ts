import { css } from 'lit';

/** An answer that cannot be changed. */
export const readOnlyStyles = css`
  .input.fixed {
    border-style: dashed;
    background: none;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
