import { css } from 'lit';

/** It has no box of its own; a theme asked for holds for all within. */
export const practiceStyles = css`
  :host {
    display: contents;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
