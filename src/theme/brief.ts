import { css } from 'lit';

/**
 * What the trainer reads, as one calm page: flags first, which are never cut, then facts, words and styles. On paper
 * see `widgets/brief/print.styles.ts`.
 */
export const brief = css`
  .brief,
  .brief .col {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5) var(--_space-6);
    align-content: start;
  }

  .brief {
    font-size: 0.97em;
  }

  .brief > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: var(--_space-3);
  }

  .brief > header .title {
    margin-block-end: var(--_space-1);
  }

  .brief section > h3 {
    font-size: var(--_text-small);
    color: var(--_ink-soft);
    font-weight: 550;
    margin-block-end: var(--_space-2);
    padding-block-end: var(--_space-1);
    border-block-end: 1px solid var(--_line);
  }

  .flags {
    border: 2px solid var(--_alert);
    border-radius: var(--_radius-card);
    background: var(--_alert-wash);
    padding: var(--_space-4) min(var(--_space-5), 5cqi);
  }

  .brief .flags h3 {
    border: 0;
    padding: 0;
    margin-block-end: var(--_space-1);
    color: var(--_alert);
    font-size: var(--_text-question);
    font-weight: var(--_weight-strong);
    display: flex;
    gap: 0.45em;
    align-items: center;
  }

  .flags li + li {
    margin-block-start: var(--_space-2);
  }

  /* What somebody wrote. */

  .words {
    display: grid;
    gap: var(--_space-2);
  }

  .words li {
    border: 1px solid var(--_forced-edge);
    color: var(--_warm-ink);
    background: var(--_warm);
    border-radius: var(--_radius-panel);
    border-start-start-radius: calc(var(--_radius) * 0.4);
    padding: var(--_space-3) var(--_space-4);
  }

  .words small {
    display: block;
  }

  .facts {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-4);
  }

  .facts dt {
    color: var(--_ink-soft);
  }

  p + .facts,
  .facts + .small {
    margin-block-start: var(--_space-2);
  }

  /* A style between two ends: a pebble on a line, at --at (0 to 100), hollow where nothing was chosen. */

  .lean-mini {
    display: grid;
    grid-template-columns: 6.9em 1fr 9em;
    gap: var(--_space-3);
    align-items: center;
    padding-block: 3px;
    font-size: var(--_text-small);
    line-height: 1.3;
  }

  .lean-mini i {
    position: relative;
    block-size: 14px;
  }

  .lean-mini i::before {
    content: '';
    position: absolute;
    inset: 6px 0 auto;
    border-block-start: 2px solid var(--_line);
  }

  .lean-mini i::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(var(--at) * 1% - var(--at) * 0.16px);
    inline-size: 16px;
    block-size: 14px;
    border-radius: var(--_pebble);
    background: var(--_action);
  }

  /* Two columns where there is room. */

  .brief > :is(header, .flags, .full) {
    grid-column: 1 / -1;
  }

  @container rapport (inline-size >= 46em) {
    .brief {
      grid-template-columns: 1.05fr 1fr;
    }
  }

  @container rapport (inline-size < 14em) {
    .facts {
      display: block;
    }
  }
`;
