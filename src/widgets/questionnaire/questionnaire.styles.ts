import { css } from 'lit';

/** What the questionnaire adds to the shared parts. */
export const questionnaireStyles = css`
  /* The matrix and the results need more room than a column of text. */
  .main:has(> .question > .items, > .solo) {
    max-inline-size: 58em;
  }

  /* Of the matrix the row that one is at is marked, among cards as in the table. */

  .items .cells {
    margin-block-start: var(--_space-3);
  }

  .items .recap {
    row-gap: var(--_space-3);
  }

  @container rapport (inline-size < 46em) {
    .items [data-folded='done'] {
      padding-block: var(--_space-3);
    }

    .items [data-folded='next'] {
      border-style: dashed;
      color: var(--_ink-soft);
    }

    .items [data-folded='next'] b {
      display: none;
    }

    .items > :not([data-folded]) {
      border-color: var(--_action);
      box-shadow: inset 0 0 0 1px var(--_action);
    }
  }

  @container rapport (inline-size >= 46em) {
    .items.grid > * {
      grid-template-columns: minmax(0, 1fr) repeat(var(--n, 5), 5.4em);
      padding-inline: var(--_space-5) var(--_space-3);
    }

    .items .heads span {
      font-size: max(13px, 0.8em);
    }

    .items .said {
      padding-block: var(--_space-4);
      padding-inline-end: var(--_space-4);
    }

    .items label {
      min-block-size: 64px;
    }

    .items [data-error] {
      padding-inline-start: calc(var(--_space-5) - 4px);
    }

    .items .statement:not([data-folded]) {
      box-shadow: inset 3px 0 0 var(--_action);
    }

    .items .statement:not([data-folded]):dir(rtl) {
      box-shadow: inset -3px 0 0 var(--_action);
    }
  }

  /* Beside the rail there is less room. */
  @container rapport (46em <= inline-size < 68em) {
    .items.grid > * {
      grid-template-columns: minmax(0, 1fr) repeat(var(--n, 5), 5em);
    }
  }

  @container rapport (46em <= inline-size < 54em) {
    .items.grid > * {
      grid-template-columns: minmax(0, 1fr) repeat(var(--n, 5), 4.4em);
    }
  }

  /* Keys that answer, for those who have a keyboard. */

  .keys {
    display: none;
  }

  .keys + .items {
    margin-block-start: var(--_space-4);
  }

  @media (hover: hover) {
    @container rapport (inline-size >= 46em) {
      .keys {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2) var(--_space-5);
        font-size: var(--_text-small);
        color: var(--_ink-soft);
      }
    }
  }

  kbd {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.75em;
    padding: 0.05em 0.4em;
    border: 1px solid var(--_edge);
    border-block-end-width: 2px;
    border-radius: var(--_radius-mark);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: 0.92em;
  }

  /* Eight numbers. */

  .ruler:not(:has(> :nth-child(9))) {
    grid-template-columns: repeat(4, 1fr);
  }

  .ruler:not(:has(> :nth-child(9))) label {
    border-block-end: 0;
  }

  @container rapport (inline-size >= 34em) {
    .ruler:not(:has(> :nth-child(9))) {
      grid-template-columns: repeat(8, 1fr);
    }
  }

  .error-summary + .soft {
    margin-block-start: var(--_space-6);
  }

  .solo > .delta {
    display: block;
  }

  .sharing {
    margin-block-start: var(--_space-6);
  }

  /* One item a page. */

  .one > section {
    margin-block-start: var(--_space-7);
  }

  .one .choices {
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 24em;
  }

  .one > .keys {
    margin-block-start: var(--_space-4);
  }

  .lead + .lead {
    margin-block-start: var(--_space-4);
    color: inherit;
    font-weight: var(--_weight-strong);
  }

  /* What stands under the results. */

  .after {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }

  .after h2,
  .keeping h2 {
    font-size: var(--_text-question);
  }

  .after :is(p, li) {
    margin-block-start: var(--_space-2);
    max-inline-size: 34em;
    text-wrap: pretty;
  }

  .keeping .actions {
    margin-block: var(--_space-4) 0;
  }

  .keeping [role='status']:empty {
    margin: 0;
  }

  @container rapport (inline-size >= 54em) {
    .after {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_space-7);
    }
  }

  /* One item a page makes many stones: they stay small, and in rows, beside the page too. */

  :host([presentation='items']) .rail .stones {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  :host([presentation='items']) .rail .stones li {
    display: block;
    inline-size: 16px;
    min-block-size: 0;
  }

  :host([presentation='items']) .rail .stones li[data-at='now'] {
    inline-size: 26px;
  }

  :host([presentation='items']) .rail .stones li::before {
    inline-size: auto;
    justify-self: stretch;
  }

  :host([presentation='items']) .rail .stones li:not(:last-child)::after {
    content: none;
  }

  :host([presentation='items']) .rail .stones li > * {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
`;
