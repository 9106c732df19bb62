import { css } from 'lit';

/** Where someone stands: the answer in words first, then change, meaning, and the picture beside it (see `chart.js`). */
// prettier-ignore
export const result = css`
.result{border-block-start:1px solid var(--_line);padding-block:var(--_s6);display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s5)}
.result h2{font-size:var(--_t-small);color:var(--_ink-soft);font-weight:550}
.result .says{font-size:var(--_t-section);line-height:1.25;font-weight:var(--_w-strong);letter-spacing:-.01em;text-wrap:balance}
.delta .i{flex:none;margin-block-start:.15em}
.delta{display:inline-flex;align-items:flex-start;gap:.45em;color:var(--_ink-soft);margin-block-start:var(--_s2)}
.means{margin-block-start:var(--_s3);max-inline-size:34em;text-wrap:pretty}
.solo{max-inline-size:58em;margin-inline:auto}
.solo>:is(.question,section){margin-block-start:var(--_s7)}
.solo>.soft+.title{margin-block-start:var(--_s1)}
.solo>.result{margin-block-start:var(--_s6)}
.result+.result,.solo>.result+.result,.solo>.help{margin-block-start:0}
.sharing{max-inline-size:36em}
@container rapport (inline-size>=54em){.result{grid-template-columns:minmax(0,1fr) minmax(0,1.15fr);column-gap:var(--_s7)}}
`;
