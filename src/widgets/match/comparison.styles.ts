import { css } from 'lit';

/**
 * What stands under the cards or in place of them: the side-by-side table (`.compare`, with `table.ts`), where more than
 * three scroll, those out of reach, and the ways out of an empty list (`.outs`).
 */
export const comparisonStyles = css`
  .outs {
    margin-block-start: var(--_space-6);
    max-inline-size: 36em;
  }

  .outs .choice {
    text-decoration: none;
    color: inherit;
    align-items: center;
    padding: var(--_space-4);
  }

  /* Side by side. */

  .compare {
    position: relative;
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
    background: var(--_paper);
  }

  .compare table {
    min-inline-size: 33em;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
  }

  .compare :is(th, td) {
    padding: var(--_space-3) var(--_space-4);
  }

  .compare tr:last-child > * {
    border: 0;
  }

  .compare tbody th {
    color: var(--_ink-soft);
    inline-size: 22%;
    position: sticky;
    inset-inline-start: 0;
    background: var(--_paper);
  }

  .compare thead :is(th, td) {
    color: var(--_ink);
    font-weight: var(--_weight-strong);
    font-size: 1em;
    background: var(--_wash);
  }

  @container rapport (inline-size < 34em) {
    .compare table {
      min-inline-size: 16.5em;
    }

    .compare :is(table, thead, tbody) {
      display: block;
    }

    .compare tr {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      border-block-end: 1px solid var(--_line);
    }

    .compare tr:last-child {
      border: 0;
    }

    .compare :is(th, td) {
      border: 0;
      padding: var(--_space-2) var(--_space-2) var(--_space-3);
      font-size: var(--_text-small);
      line-height: 1.35;
      overflow-wrap: anywhere;
    }

    .compare tbody th {
      grid-column: 1 / -1;
      padding-block: var(--_space-3) 0;
      position: static;
      inline-size: auto;
    }

    .compare thead td {
      display: none;
    }

    .compare thead tr {
      background: var(--_wash);
    }

    .compare thead th {
      padding-block: var(--_space-3);
      background: none;
    }
  }

  .outs .choice {
    inline-size: 100%;
    text-align: start;
  }

  .outs [data-state],
  .outs [data-state]:hover {
    border: 1px dashed var(--_edge);
    background: none;
    cursor: default;
  }

  .stone {
    display: grid;
    place-items: center;
    inline-size: 52px;
    block-size: 42px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_pebble);
    font-weight: var(--_weight-strong);
  }

  .ruled-out :is(li, ul + p) {
    margin-block-start: var(--_space-2);
  }

  .ruled-out li b {
    display: block;
  }

  .own {
    margin-block-start: var(--_space-5);
  }

  /* Four or more: the table scrolls sideways, at every width. */

  .compare.n4 table {
    inline-size: max-content;
    min-inline-size: 100%;
  }

  .compare.n4 :is(th, td) {
    inline-size: 11em;
  }

  @container rapport (inline-size < 34em) {
    .compare.n2 tr {
      grid-template-columns: 1fr 1fr;
    }

    .compare.n4 table {
      display: table;
    }

    .compare.n4 thead {
      display: table-header-group;
    }

    .compare.n4 tbody {
      display: table-row-group;
    }

    .compare.n4 tr {
      display: table-row;
    }

    .compare.n4 :is(th, td) {
      display: table-cell;
      inline-size: 8.5em;
      border-block-end: 1px solid var(--_line);
    }

    .compare.n4 tbody th {
      inline-size: 6em;
      position: sticky;
    }
  }
`;
