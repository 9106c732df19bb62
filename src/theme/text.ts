import { css } from 'lit';

/**
 * Words, and the small things that stand beside words: links, icons, notes, quotes, faces.
 * Warm surfaces are for people (their words, their faces); accent is only for what one does.
 */
// prettier-ignore
export const text = css`
.title{font-size:var(--_t-title);line-height:1.14;letter-spacing:-.018em}
.lead{font-size:var(--_t-lead);line-height:1.45;color:var(--_ink-soft);margin-block-start:var(--_s3);max-inline-size:36em;text-wrap:pretty}
:where(a,.link){color:var(--_ink-accent);text-decoration:underline 1px;text-underline-offset:.2em}
:where(a,.link):hover{text-decoration-thickness:2px}
.link{background:none;border:0;cursor:pointer;text-align:start;padding:.72em .3em;margin:-.72em -.3em}
.i{inline-size:1.2em;block-size:1.2em;flex:none;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round;vertical-align:-.22em}
.visually-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft{color:var(--_ink-soft)}
.small{font-size:var(--_t-small)}
.row{display:flex;flex-wrap:wrap;gap:var(--_s3) var(--_s4);align-items:center}
.gap{margin-block:var(--_s6) var(--_s3)}
.legend,.question>legend{font-size:var(--_t-question);font-weight:var(--_w-strong);line-height:1.3;text-wrap:balance}
:is(.title,.error-summary){scroll-margin-block-start:90px}
.note{border:1px solid var(--_hem);border-radius:var(--_r-card);padding:var(--_s4) min(var(--_s5),5cqi);background:var(--_warm);color:var(--_warm-ink)}
.note :is(a,.link){color:inherit}
.note.plain{background:var(--_wash);color:var(--_ink)}
.privacy,.err{display:flex;gap:.5em;overflow-wrap:anywhere}
.privacy{font-size:var(--_t-small);color:var(--_ink-soft);max-inline-size:36em}
.privacy .i,.err .i{margin-block-start:.12em}
@container rapport (inline-size<14em){.rapport *{hyphens:auto}.title,.btn{overflow-wrap:anywhere}}
`;
