import { css } from 'lit';

/**
 * Cards of one row keep their parts in line, also where one has no question to ask. The chosen one is marked; before
 * that all are alike. More than three side by side scroll.
 */
// prettier-ignore
export const matchStyles = css`
.soft-fill[aria-pressed=true],.soft-fill[aria-pressed=true]:hover{background:var(--_action);color:var(--_on-action);border-color:var(--_action)}
.quiet[aria-pressed=true]{background:var(--_tint);border-color:var(--_action)}
.person:has([aria-pressed=true]){border-color:var(--_action);box-shadow:inset 0 0 0 1px var(--_action)}
.fit:not(:has(h4)){display:none}
.person>.foot{align-self:start}
.foot .why{justify-self:stretch;padding:0}
.foot .why summary{display:flex;justify-content:center}
.foot p+p,.ruled-out li{margin-block-start:var(--_s2)}
.ruled-out li b{display:block}
.chose:not(:empty){margin-block-start:var(--_s5)}
.sum{margin-block-end:var(--_s6);max-inline-size:var(--_measure)}
.more{margin-block-start:var(--_s4)}
.nobody{margin-block:var(--_s6) var(--_s3)}
.outs .choice{inline-size:100%;text-align:start}
.outs [data-state],.outs [data-state]:hover{border:1px dashed var(--_edge);background:none;cursor:default}
.stone{display:grid;place-items:center;inline-size:52px;block-size:42px;border:1.5px solid var(--_edge);border-radius:var(--_pebble);font-weight:var(--_w-strong)}
@container rapport (inline-size>=54em){.person>header{grid-row:1}.person>.fit{grid-row:2}.person>.fit+.fit{grid-row:3}.person>.ask{grid-row:4}.person>.foot{grid-row:5}}
.compare.n4 table{inline-size:max-content;min-inline-size:100%}
.compare.n4 :is(th,td){inline-size:11em}
@container rapport (inline-size<34em){
.compare.n2 tr{grid-template-columns:1fr 1fr}
.compare.n4 table{display:table}
.compare.n4 thead{display:table-header-group}
.compare.n4 tbody{display:table-row-group}
.compare.n4 tr{display:table-row}
.compare.n4 :is(th,td){display:table-cell;inline-size:8.5em;border-block-end:1px solid var(--_line)}
.compare.n4 tbody th{inline-size:6em;position:sticky}}
`;
