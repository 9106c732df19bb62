import { css } from 'lit';

/**
 * The brief on paper: a label runs into its answer and two columns balance, so that an ordinary submission is one page of
 * A4 or Letter. What does not fit flows on. The margins belong to the page that prints: `@page` has no effect inside a
 * shadow root.
 */
export const briefPrint = css`
  @media print {
    .rapport {
      --_between: 1mm;

      color-scheme: light;
      font-size: 8.5pt;
      line-height: 1.22;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    .noprint,
    .helpline {
      display: none;
    }

    p.onpaper {
      display: block;
    }

    /* Two columns that balance; what needs the whole width has it. */

    .brief {
      display: block;
      columns: 2;
      column-gap: 7mm;
    }

    .brief .col {
      display: contents;
    }

    .brief > :is(header, .flags, .full) {
      column-span: all;
    }

    .brief > header {
      display: block;
      margin-block-end: 1.5mm;
    }

    .brief > header :is(.title, .soft) {
      display: inline;
      margin-inline-end: 0.6em;
    }

    .brief .title {
      font-size: 1.7em;
      margin: 0;
    }

    .brief section {
      margin-block-end: 1.5mm;
    }

    .brief section > h3 {
      break-after: avoid;
      margin-block-end: 1mm;
    }

    .brief .flags {
      padding: 1.5mm 3mm;
    }

    .brief :is(.flags, .share),
    .flags li,
    .words li {
      break-inside: avoid;
    }

    .brief .flags h3,
    .flags li + li {
      margin: 0;
    }

    /* A label runs into its answer. */

    .told {
      display: block;
      orphans: 2;
      widows: 2;
    }

    .told dt,
    .told dd,
    .words small,
    .places li > span {
      display: inline;
    }

    .words small {
      margin-inline-start: 0.6em;
    }

    .brief .full {
      margin-block: 2mm;
    }

    .lean-mini {
      grid-template-columns: 12em 1fr 12em;
      padding-block: 0;
    }

    .told dd::after {
      content: '\\a';
      white-space: pre;
    }

    .full .told dd::after {
      content: ' ';
    }

    .full .told dd {
      margin-inline-end: 1em;
    }

    .words {
      gap: 1mm;
    }

    .words li {
      padding: 0.4mm 2.5mm;
    }

    /* Everything stands closer. */

    .part + .part {
      margin-block-start: 2mm;
    }

    .figs {
      margin-inline-end: 3mm;
      margin-block-end: 0;
    }

    .figs + .places + .told {
      clear: none;
    }

    .figs svg {
      inline-size: 32px;
    }

    .drawn {
      inline-size: 30mm;
    }

    .opening {
      padding: 1mm 2.5mm;
      break-inside: avoid;
    }

    .opening > * {
      margin: 0;
    }

    .opening > :last-child:not(:first-child) {
      display: none;
    }

    .each {
      display: none !important;
    }

    /*
     * A table, whose head and foot every page repeats: "continued" and "continues". The box around it is shorter by one
     * line at either end, and cuts off what would stand on the first page and the last.
     */

    .sheets {
      display: flow-root;
      overflow: clip;
    }

    .sheet {
      display: table;
      table-layout: fixed;
      inline-size: 100%;
      margin-block: -2em;
    }

    .sheet > * {
      display: table-row-group;
    }

    .sheet > .onpaper {
      break-inside: avoid;
    }

    .sheet > :first-child {
      display: table-header-group;
    }

    .sheet > :last-child {
      display: table-footer-group;
    }

    .sheet > .onpaper p {
      block-size: 2em;
      line-height: 2;
      white-space: nowrap;
      overflow: clip;
      text-overflow: ellipsis;
    }

    .hard {
      margin-block-start: -1mm;
    }

    .hard > h3 {
      display: none;
    }
  }
`;
