import { css } from 'lit';

/**
 * The quiet disclosure: "Why we ask", "Show as a table" and, with `.helpline`, "Need help now?".
 * `<details class="why"><summary><svg class="i">…</svg><span>words</span></summary><div class="soft">…</div></details>`
 * `<details class="why helpline">` stands at the end of every screen, the last thing in `.main`, and stays in view once
 * somebody has begun (see `motion.ts`);
 * `<ul class="lines">` inside it lists the numbers to call.
 */
export const disclosure = css`
  .why summary {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 48px;
    cursor: pointer;
    color: var(--_ink-accent);
    list-style: none;
  }

  .why summary::-webkit-details-marker {
    display: none;
  }

  .why summary span {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  .why summary .i {
    inline-size: 1em;
    block-size: 1em;
    transition: var(--_fade);
  }

  .why[open] summary .i {
    rotate: 90deg;
  }

  .why:not([open]):dir(rtl) summary .i {
    scale: -1 1;
  }

  .why > div {
    padding-block-end: var(--_space-1);
    padding-inline-start: var(--_space-4);
    border-inline-start: 3px solid var(--_warm-deep);
    max-inline-size: 36em;
  }

  .helpline {
    margin-block-start: var(--_space-5);
    font-size: var(--_text-small);
  }

  .helpline:not([open]) {
    padding-inline: var(--_space-4);
    border: 1px solid var(--_hairline);
    border-radius: 99px;
    background: var(--_paper);
    inline-size: fit-content;
    margin-inline-start: auto;
  }

  .lines {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block: var(--_space-3);
  }

  .lines li {
    max-inline-size: 100%;
  }
`;
