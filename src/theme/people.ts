import { css } from 'lit';

/**
 * The people one might get on with: cards of equal weight (nobody is the winner), the reasons in three groups,
 * the side-by-side table (`.compare`, with `table.js`) and the ways out (`.outs`). Up to three stand in one row.
 */
// prettier-ignore
export const people = css`
.people{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s4);margin-block-start:var(--_s6)}
.person{border:1px solid var(--_line);border-radius:var(--_r-panel);background:var(--_paper);padding:min(var(--_s5),5cqi);row-gap:var(--_s4);display:grid;grid-template-columns:minmax(0,1fr);align-content:start}
@container rapport (inline-size>=54em){.people{grid-template-columns:repeat(3,minmax(0,1fr))}.person{grid-row:span 5;grid-template-rows:subgrid}}
.person>header{display:flex;gap:var(--_s3);align-items:center}
.person>header>div{min-inline-size:0;overflow-wrap:anywhere}
.person h3{font-size:var(--_t-question);line-height:1.2}
.face{display:grid;place-items:center;flex:none;inline-size:68px;block-size:64px;border:1px solid var(--_hem);border-radius:var(--_pebble);background:var(--_warm);color:var(--_warm-ink);font-weight:var(--_w-strong);font-size:1.15em;letter-spacing:.02em}
.person:nth-child(2) .face{border-radius:44% 56% 54% 46%/48% 58% 42% 52%}
.person:nth-child(3) .face{border-radius:58% 42% 50% 50%/46% 52% 48% 54%}
.fit h4{font-size:var(--_t-small);color:var(--_ink-soft);font-weight:550}
.fit ul+h4{margin-block-start:var(--_s3)}
.fit li{display:grid;grid-template-columns:1.2em 1fr;gap:.55em;padding-block:.22em;line-height:1.4}
.fit li .i{margin-block-start:.14em}
.fit .yes .i{color:var(--_action)}
.btn.soft-fill{background:var(--_tint);color:var(--_ink-accent);border-color:color-mix(in oklab,var(--_action) 45%,transparent)}
.btn.soft-fill:hover{background:var(--_action);color:var(--_on-action);border-color:var(--_action)}
.ask{line-height:1.4}
.ask b{display:block;font-size:var(--_t-small)}
.foot{display:grid;gap:var(--_s2);justify-items:center;align-self:end;line-height:1.3}
.foot .btn{inline-size:100%}
.foot>:not(.btn){padding-block:.8em}
.outs{margin-block-start:var(--_s6);max-inline-size:36em}
.outs .choice{text-decoration:none;color:inherit;align-items:center;padding:var(--_s4)}
.compare{position:relative;overflow-x:auto;border:1px solid var(--_line);border-radius:var(--_r-panel);background:var(--_paper)}
.compare table{min-inline-size:33em;table-layout:fixed;border-collapse:separate;border-spacing:0}
.compare :is(th,td){padding:var(--_s3) var(--_s4)}
.compare tr:last-child>*{border:0}
.compare tbody th{color:var(--_ink-soft);inline-size:22%;position:sticky;inset-inline-start:0;background:var(--_paper)}
.compare thead :is(th,td){color:var(--_ink);font-weight:var(--_w-strong);font-size:1em;background:var(--_wash)}
@container rapport (inline-size<34em){
.compare table{min-inline-size:16.5em}
.compare :is(table,thead,tbody){display:block}
.compare tr{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));border-block-end:1px solid var(--_line)}
.compare tr:last-child{border:0}
.compare :is(th,td){border:0;padding:var(--_s2) var(--_s2) var(--_s3);font-size:var(--_t-small);line-height:1.35;overflow-wrap:anywhere}
.compare tbody th{grid-column:1/-1;padding-block:var(--_s3) 0;position:static;inline-size:auto}
.compare thead td{display:none}
.compare thead tr{background:var(--_wash)}
.compare thead th{padding-block:var(--_s3);background:none}}
`;
