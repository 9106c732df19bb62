import { css } from 'lit';

/**
 * "Check it sounds like you": the summary list and the consent switches. "Change" reaches no further than the edge of a
 * narrow page.
 */
export const review = css`
  .mismatches .row {
    margin-block-start: var(--_space-2);
  }

  .mismatches p + p,
  .mismatches .row + p {
    margin-block-start: var(--_space-3);
  }

  .sheet {
    border-block-start: 1px solid var(--_line);
  }

  .sheet > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-4) var(--_space-1);
  }

  .sheet > header .link {
    padding-inline-end: 0;
    margin-inline-end: 0;
  }

  .sheet h3 {
    flex: 1 1 5em;
    font-size: var(--_text-question);
  }

  .sheet dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-5);
    padding-block-end: var(--_space-4);
    overflow-wrap: anywhere;
  }

  .sheet > p {
    padding-block-end: var(--_space-4);
  }

  /* In their own words. */
  .quote {
    display: inline-block;
    border: 1px solid var(--_forced-edge);
    color: var(--_warm-ink);
    background: var(--_warm);
    border-radius: var(--_radius-panel);
    border-start-start-radius: calc(var(--_radius) * 0.4);
    padding: var(--_space-3) var(--_space-4);
  }

  .sheet dt {
    color: var(--_ink-soft);
  }

  .sheet dd {
    white-space: pre-line;
  }

  .sheet .several {
    white-space: normal;
    display: grid;
    gap: var(--_space-3);
  }

  .several p {
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_line);
    padding-block: 2px;
  }

  .sheet dd:not(:last-child) {
    margin-block-end: var(--_space-3);
  }

  @container rapport (inline-size >= 34em) {
    .sheet dl {
      grid-template-columns: 11em minmax(0, 1fr);
      row-gap: var(--_space-3);
    }

    .sheet dl dd {
      margin: 0;
    }

    .sheet .long,
    .sheet .long + dd {
      grid-column: 1 / -1;
    }

    .sheet .long + dd {
      margin-block-start: calc(-1 * var(--_space-2));
    }
  }

  /* Consents: a switch, drawn over a native tick box. */

  .consent {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-4);
    align-items: center;
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_line);
    cursor: pointer;
    min-block-size: 64px;
  }

  [role='switch'] {
    inline-size: 46px;
    block-size: 28px;
    border-radius: 99px;
    place-content: center start;
    padding-inline: 3px;
  }

  [type='checkbox'][role='switch']::before {
    inline-size: 18px;
    block-size: 18px;
    clip-path: none;
    transform: none;
    border-radius: 50%;
    background: var(--_edge);
  }

  [type='checkbox'][role='switch']:checked::before {
    background: var(--_on-action);
    margin-inline-start: 18px;
  }

  .privacy + .more {
    margin-block: var(--_space-4);
    column-gap: var(--_space-5);
  }

  .question + .field {
    margin-block-start: var(--_space-5);
  }

  .closing,
  .closing > * + * {
    margin-block-start: var(--_space-7);
  }

  .closing section > * + :is(.question, .field, .note) {
    margin-block-start: var(--_space-5);
  }

  .closing section > h3 + .note,
  .consents + .note {
    margin-block-start: var(--_space-3);
  }

  .consent small {
    display: block;
    font-size: var(--_text-small);
    color: var(--_ink-soft);
    line-height: 1.4;
  }
`;
