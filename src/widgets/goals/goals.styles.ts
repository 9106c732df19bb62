import { css } from 'lit';

/**
 * The rail stands at the end of the line, with the plan under the progress; where there is no rail the plan stands
 * above Continue (`.here`). Each stone carries its own piece of the trail, so that a path may have any number of rows.
 */
export const goalsStyles = css`
  .steps {
    isolation: isolate;
  }

  .steps[data-n='2'] {
    --n: 2;
  }

  .steps[data-n='3'] {
    --n: 3;
  }

  .steps[data-n='4'] {
    --n: 4;
  }

  .fromto .input {
    max-inline-size: none;
  }

  :is(.fromto, .pace) + .note,
  .fromto + .pace > .note,
  .pace > .note {
    margin-block-start: var(--_space-4);
  }

  .pace .chip,
  .echo .chip,
  .note .chip {
    background: var(--_paper);
    margin-block-start: var(--_space-2);
  }

  .choice > span > span {
    font-weight: 550;
  }

  .steps [data-at='own'] .stone {
    background: var(--_warm);
    color: var(--_warm-ink);
  }

  .did {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
  }

  .did:has(button),
  .moves + .did:not(:empty) {
    margin-block: var(--_space-3);
  }

  .own {
    margin-block-start: var(--_space-4);
  }

  .own > .row {
    margin-block-start: var(--_space-4);
  }

  .own .opt,
  .ifthen .opt,
  .rail > .plan {
    display: none;
  }

  .here {
    margin-block-start: var(--_space-7);
  }

  .plan .says,
  .sheet {
    overflow-wrap: anywhere;
  }

  .steps li > span:last-child {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* A win that can be dragged to another day, and the same by buttons. */

  .drag {
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
  }

  .drag:active {
    cursor: grabbing;
  }

  .moves li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    padding-block: var(--_space-2);
  }

  .moves li > span {
    flex: 1 1 100%;
    min-inline-size: 0;
  }

  :is(.moves, .did) span {
    overflow-wrap: anywhere;
  }

  .weights {
    display: grid;
    gap: var(--_space-5);
  }

  .weights .question {
    margin: 0;
  }

  /* All goals on one page. */

  .sheet {
    border-block-start: 1px solid var(--_line);
    padding-block: var(--_space-4);
    margin-block-start: var(--_space-5);
  }

  .sheet > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--_space-4);
    margin-block-end: var(--_space-2);
  }

  .sheet h3 {
    flex: 1 1 5em;
    font-size: var(--_text-question);
    min-inline-size: 0;
  }

  .sheet > header .link {
    flex: none;
  }

  .yours .wins {
    margin-block: var(--_space-1) var(--_space-4);
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .changes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-5);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }

  .earned {
    margin-block: 0 var(--_space-4);
  }

  .now {
    margin-block: var(--_space-4);
  }

  .now ~ .question,
  .question + [role='status']:not(:empty) {
    margin-block-start: var(--_space-6);
  }

  .gentle > .note,
  .undo,
  .never {
    margin-block-start: var(--_space-4);
  }

  .echo .question {
    margin: 0;
  }

  @container rapport (inline-size >= 34em) {
    .moves li > span {
      flex-basis: 12em;
    }

    .steps {
      row-gap: var(--_space-4);
    }

    .steps .trail {
      inset-inline-start: 50%;
      inset-block-start: 0;
      z-index: -1;
    }

    .steps li:nth-child(even) .trail {
      inset-block-start: -36px;
    }
  }

  @container rapport (inline-size >= 54em) {
    .frame {
      grid-template-columns: minmax(0, var(--_measure)) 18.5em;
    }

    .rail {
      grid-area: 1 / 2;
    }

    .frame > .main {
      grid-area: 1 / 1;
    }

    .rail > .plan {
      display: block;
      margin-block-start: var(--_space-5);
    }

    .frame .here {
      display: none;
    }
  }

  @container rapport (inline-size < 14em) {
    .unit {
      flex-wrap: wrap;
    }
  }
`;
