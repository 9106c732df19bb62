import { css } from 'lit';

/**
 * What needs another look: the summary `.sum` (takes focus, links to each field) and, at the field itself,
 * `data-error` on `.field` or `.q` with the same words in `.err` between its label and its control.
 */
// prettier-ignore
export const errors = css`
.sum{border:2px solid var(--_alert);border-radius:var(--_r-card);background:var(--_alert-wash);padding:var(--_s4) min(var(--_s5),5cqi)}
.sum h2{display:flex;gap:.5em;align-items:center;font-size:var(--_t-question);color:var(--_alert)}
.sum ul{margin-block:var(--_s1) -.4em}
.sum li+li{margin-block-start:-.35em}
.sum li a{display:inline-block;padding-block:.7em;color:var(--_alert);font-weight:550}
.sum+.title{margin-block-start:var(--_s6)}
[data-error]{border-inline-start:4px solid var(--_alert);padding-inline-start:var(--_s4)}
[data-error] :is(.input,textarea){border:2px solid var(--_alert)}
[data-error] :is(.choice,.ruler){border-color:var(--_alert)}
.err,.sum a,.hint{overflow-wrap:anywhere}
.err{color:var(--_alert);font-weight:550;margin-block-start:var(--_s1)}
.q>.hint+.err{margin-block-start:var(--_s2)}
.q>.err+*{margin-block-start:var(--_s3)}
`;
