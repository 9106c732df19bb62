import { css } from 'lit';

/** The box that follows every result, whatever the score: when to talk to someone, and whom to call (`.lines`). */
// prettier-ignore
export const help = css`
.help{border:1px solid var(--_hem);background:var(--_warm);color:var(--_warm-ink);border-radius:var(--_r-panel);padding:min(var(--_s5),5cqi)}
.help h2{font-size:var(--_t-question)}
.help p{margin-block-start:var(--_s2);max-inline-size:40em}
.help .btn.quiet{background:var(--_paper);text-align:start}
`;
