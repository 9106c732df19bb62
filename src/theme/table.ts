import { css } from 'lit';

/** Plain tables: a chart's numbers, the side-by-side comparison. */
export const table = css`
  :where(table) {
    border-collapse: collapse;
    inline-size: 100%;
  }

  :where(th, td) {
    text-align: start;
    vertical-align: top;
    padding-block: var(--_space-2);
    padding-inline: 0 var(--_space-3);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
  }

  :where(thead th) {
    color: var(--_ink-soft);
    font-size: var(--_text-small);
  }

  @container rapport (inline-size < 14em) {
    :where(th, td) {
      overflow-wrap: anywhere;
    }
  }
`;
