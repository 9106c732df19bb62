import { css } from 'lit';

/**
 * Words, and the small things that stand beside words: links, icons, notes, quotes, faces.
 * Warm surfaces are for people (their words, their faces); accent is only for what one does.
 */
export const text = css`
  .title {
    font-size: var(--_text-title);
    line-height: 1.14;
    letter-spacing: -0.018em;
  }

  .lead {
    font-size: var(--_text-lead);
    line-height: 1.45;
    color: var(--_ink-soft);
    margin-block-start: var(--_space-3);
    max-inline-size: 36em;
    text-wrap: pretty;
  }

  /* Links, and buttons that look like them. */

  :where(a, .link) {
    color: var(--_ink-accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  @media (hover: hover) {
    :where(a, .link):hover {
      text-decoration-thickness: 2px;
    }
  }

  .link {
    background: none;
    border: 0;
    cursor: pointer;
    text-align: start;
    padding: 0.72em 0.3em;
    margin: -0.72em -0.3em;
  }

  /* An icon beside words. */
  .i {
    inline-size: 1.2em;
    block-size: 1.2em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.22em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    margin: -1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .soft {
    color: var(--_ink-soft);
  }

  .small {
    font-size: var(--_text-small);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-4);
    align-items: center;
  }

  .gap {
    margin-block: var(--_space-6) var(--_space-3);
  }

  .legend,
  .question > legend {
    font-size: var(--_text-question);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    text-wrap: balance;
  }

  /* What is scrolled to must not end up under the header of a page. */
  :is(.title, .error-summary) {
    scroll-margin-block-start: 90px;
  }

  /* Notes: on warm ground, or plain. */

  .note {
    border: 1px solid var(--_forced-edge);
    border-radius: var(--_radius-card);
    padding: var(--_space-4) min(var(--_space-5), 5cqi);
    background: var(--_warm);
    color: var(--_warm-ink);
  }

  .note :is(a, .link) {
    color: inherit;
  }

  .note.plain {
    background: var(--_wash);
    color: var(--_ink);
  }

  .privacy,
  .err {
    display: flex;
    gap: 0.5em;
    overflow-wrap: anywhere;
  }

  .privacy {
    font-size: var(--_text-small);
    color: var(--_ink-soft);
    max-inline-size: 36em;
  }

  .privacy .i,
  .err .i {
    margin-block-start: 0.12em;
  }

  /* Text so large, or a box so narrow, that a word alone may be too long. */
  @container rapport (inline-size < 14em) {
    .rapport * {
      hyphens: auto;
    }

    .title,
    .btn {
      overflow-wrap: anywhere;
    }
  }
`;
