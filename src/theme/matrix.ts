import { css } from 'lit';

/**
 * Statements with the same few answers, in a form as in a questionnaire: cards, of which one is open at a time
 * (`data-folded` on the others: `done` or `next`), and with `.grid` a table where there is room, whose measures are
 * its owner's. `.c1` to `.c7` say how many answers there are (five unless said).
 *
 * `<div class="statements grid c5"><div class="heads">…</div><div class="statement" data-folded="done">
 * <p class="said">…</p><div class="recap">…</div><div class="cells"><label><input type="radio"><span>…` and so on.
 */
export const matrix = css`
  .statements {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .c1 {
    --n: 1;
  }

  .c2 {
    --n: 2;
  }

  .c3 {
    --n: 3;
  }

  .c4 {
    --n: 4;
  }

  .c6 {
    --n: 6;
  }

  .c7 {
    --n: 7;
  }

  .statements .heads {
    display: none;
  }

  .statement {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_paper);
    padding: var(--_space-4);
  }

  .said {
    font-weight: 550;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  .cells {
    display: grid;
    margin-block-start: var(--_space-2);
    margin-inline: calc(var(--_space-2) * -1);
  }

  .cells label {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: 48px;
    padding-inline: var(--_space-2);
    border-radius: var(--_radius-mark);
    cursor: pointer;
  }

  @media (hover: hover) {
    .cells label:hover {
      background: var(--_wash);
    }
  }

  /* Folded: in place of the answers stands the one given, and the way back to them. */

  .recap {
    display: none;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 var(--_space-3);
  }

  .statement[data-folded] {
    background: none;
  }

  [data-folded] .cells {
    display: none;
  }

  [data-folded] .recap {
    display: flex;
  }

  [data-folded='done'] .said {
    font-size: var(--_text-small);
    color: var(--_ink-soft);
    font-weight: 400;
  }

  @container rapport (inline-size >= 46em) {
    .grid.statements {
      gap: 0;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-panel);
      background: var(--_paper);
      overflow: clip;
    }

    .grid :is(.heads, .statement) {
      display: grid;
      gap: 0;
      align-items: center;
      padding: 0;
      border: 0;
      border-radius: 0;
    }

    .grid .heads {
      min-block-size: 60px;
      background: var(--_wash);
      color: var(--_ink-soft);
      line-height: 1.2;
      text-align: center;
      hyphens: auto;
    }

    .grid .statement {
      border-block-start: 1px solid var(--_line);
      background: none;
    }

    @media (hover: hover) {
      .grid .statement:hover {
        background: color-mix(in oklab, var(--_action) 3%, transparent);
      }
    }

    .grid .said {
      color: inherit;
      font-size: 1em;
      font-weight: 400;
    }

    .grid .cells {
      display: contents;
    }

    .grid .recap {
      display: none;
    }

    .grid label {
      position: relative;
      display: grid;
      place-items: center;
      align-self: stretch;
      padding: 0;
      border-radius: 0;
    }

    /* The heads say it to those who see; it is left to be read aloud. */
    .grid label span {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }

    .grid [data-error] {
      border-inline-start: 4px solid var(--_alert);
    }

    .grid .err {
      grid-row: 2;
      grid-column: 1 / -1;
      margin: 0;
      padding-block-end: var(--_space-3);
    }
  }
`;
