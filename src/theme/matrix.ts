import { css } from 'lit';

/**
 * A questionnaire as rows: cards that fold when answered on a phone, one grid when there is room.
 * `.grid-q` takes its number of response options from `--n` (5 unless set). `.item[data-at]` is `done`, `now` or `next`.
 */
// prettier-ignore
export const matrix = css`
.grid-q{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s3)}
.grid-q .heads,.recap{display:none}
.item{border:1px solid var(--_line);border-radius:var(--_r-card);background:var(--_paper);padding:var(--_s4)}
.said{font-weight:550;line-height:1.35}
.cells{display:grid;margin-block-start:var(--_s3);margin-inline:calc(var(--_s2)*-1)}
.cells label{display:flex;align-items:center;gap:var(--_s3);min-block-size:48px;padding-inline:var(--_s2);border-radius:var(--_r-mark);cursor:pointer}
.cells label:hover{background:var(--_wash)}
@container rapport (inline-size<46em){
.item[data-at=done]{background:none;padding-block:var(--_s3)}
.item:is([data-at=done],[data-at=next]) .cells{display:none}
.item[data-at=done] .said{font-weight:400;color:var(--_ink-soft);font-size:var(--_t-small)}
.item[data-at=done] .recap{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:var(--_s3)}
.item[data-at=next]{background:none;border-style:dashed;color:var(--_ink-soft)}
.item[data-at=now]{border-color:var(--_action);box-shadow:inset 0 0 0 1px var(--_action)}}
@container rapport (inline-size>=46em){
.grid-q{gap:0;border:1px solid var(--_line);border-radius:var(--_r-panel);background:var(--_paper);overflow:clip}
.grid-q .heads,.item{display:grid;grid-template-columns:minmax(0,1fr) repeat(var(--n,5),5.4em);align-items:center;padding:0;padding-inline:var(--_s5) var(--_s3);border-radius:0;border:0}
.grid-q .heads{color:var(--_ink-soft);text-align:center;line-height:1.2;min-block-size:60px;background:var(--_wash)}
.grid-q .heads span{font-size:max(13px,.8em)}
.grid-q .item{border-block-start:1px solid var(--_line);background:none}
.grid-q .item:hover{background:color-mix(in oklab,var(--_action) 3%,transparent)}
.said{padding-block:var(--_s4);padding-inline-end:var(--_s4);font-weight:400}
.cells{display:contents}
.cells label{display:grid;place-items:center;min-block-size:64px;padding:0;align-self:stretch;border-radius:0;position:relative}
.cells label span{position:absolute;clip-path:inset(50%)}
.grid-q .item[data-error]{padding-inline-start:calc(var(--_s5) - 4px);border-inline-start:4px solid var(--_alert)}
.item .err{grid-row:2;grid-column:1/-1;margin:0;padding-block-end:var(--_s3)}
.item[data-at=now]{box-shadow:inset 3px 0 0 var(--_action)}
.item[data-at=now]:dir(rtl){box-shadow:inset -3px 0 0 var(--_action)}}
.keys{display:none}
.keys+.grid-q{margin-block-start:var(--_s4)}
@media (hover:hover){@container rapport (inline-size>=46em){.keys{display:flex;flex-wrap:wrap;gap:var(--_s2) var(--_s5);font-size:var(--_t-small);color:var(--_ink-soft)}}}
kbd{font:inherit;font-size:.92em;display:inline-grid;place-items:center;min-inline-size:1.75em;padding:.05em .4em;border:1px solid var(--_edge);border-block-end-width:2px;border-radius:var(--_r-mark);background:var(--_paper);color:var(--_ink)}
`;
