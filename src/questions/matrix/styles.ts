import { css } from 'lit';
import { matrix } from '../../theme/matrix.js';

/** The matrix as a form asks it: folded cards are one line where they can be, and open wherever they are tapped. */
export const matrixStyles = css`
  .cells label {
    line-height: 1.3;
  }

  .statement[data-error] {
    border-inline-start: 4px solid var(--_alert);
  }

  .statement[data-folded] {
    position: relative;
    padding-block: var(--_space-1);
  }

  .statement[data-folded='next'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-3);
    align-items: center;
  }

  [data-folded='next'] .said {
    font-weight: 400;
  }

  [data-folded='done'] .said {
    margin-block-start: var(--_space-2);
  }

  [data-folded='done'] .recap {
    margin-block-start: calc(-1 * var(--_space-2));
  }

  .recap button {
    min-block-size: 48px;
    padding-block: 0;
    margin-block: 0;
  }

  /* The button reaches over its whole card, and so does its focus ring. */

  .recap button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-card);
  }

  .recap button:focus-visible {
    outline: none;
  }

  .statement:has(.recap :focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @container rapport (inline-size < 14em) {
    .statement[data-folded] {
      display: block;
    }
  }

  /* Here, so that the table wins over the cards where there is room for it. */
  ${matrix}

  @container rapport (inline-size >= 46em) {
    .grid :is(.heads, .statement) {
      grid-template-columns: minmax(9em, 1fr) repeat(var(--n, 5), minmax(0, min(6.4em, 60% / var(--n, 5))));
      padding-inline: var(--_space-4) var(--_space-2);
    }

    .grid .heads span {
      font-size: var(--_text-small);
      padding-inline: 0.2em;
      overflow-wrap: anywhere;
    }

    .grid .said {
      margin: 0;
      padding-block: var(--_space-3);
      padding-inline-end: var(--_space-3);
    }

    .grid label {
      min-block-size: 60px;
    }

    .grid [data-error] {
      padding-inline-start: calc(var(--_space-4) - 4px);
    }
  }
`;
