import { css } from 'lit';

/**
 * What the trainer reads: one calm page on screen, and as near to one A4 sheet as the words allow on paper.
 * Flags come first and are never cut. `.lean-mini` is the picture of a style between two ends (`--at`, 0 to 100),
 * ` * The sheet's margins belong to the page that prints: `@page` has no effect inside a shadow root.
 */
// prettier-ignore
export const brief = css`
.brief,.brief .col{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s5) var(--_s6);align-content:start}
.brief{font-size:.97em}
.brief>header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:end;gap:var(--_s3)}
.brief>header .title{margin-block-end:var(--_s1)}
.brief section>h3{font-size:var(--_t-small);color:var(--_ink-soft);font-weight:550;margin-block-end:var(--_s2);padding-block-end:var(--_s1);border-block-end:1px solid var(--_line)}
.flags{border:2px solid var(--_alert);border-radius:var(--_r-card);background:var(--_alert-wash);padding:var(--_s4) min(var(--_s5),5cqi)}
.brief .flags h3{border:0;padding:0;margin-block-end:var(--_s1);color:var(--_alert);font-size:var(--_t-question);font-weight:var(--_w-strong);display:flex;gap:.45em;align-items:center}
.flags li+li{margin-block-start:var(--_s2)}
.words{display:grid;gap:var(--_s2)}
.words li{border:1px solid var(--_hem);color:var(--_warm-ink);background:var(--_warm);border-radius:var(--_r-panel);border-start-start-radius:calc(var(--_radius)*.4);padding:var(--_s3) var(--_s4)}
.words small{display:block}
.facts{display:grid;grid-template-columns:auto minmax(0,1fr);gap:var(--_s1) var(--_s4)}
.facts dt{color:var(--_ink-soft)}
p+.facts,.facts+.small{margin-block-start:var(--_s2)}
.lean-mini{display:grid;grid-template-columns:6.9em 1fr 9em;gap:var(--_s3);align-items:center;padding-block:3px;font-size:var(--_t-small);line-height:1.3}
.lean-mini i{position:relative;block-size:14px}
.lean-mini i::before{content:'';position:absolute;inset:6px 0 auto;border-block-start:2px solid var(--_line)}
.lean-mini i::after{content:'';position:absolute;inset-block-start:0;inset-inline-start:calc(var(--at)*1% - var(--at)*.16px);inline-size:16px;block-size:14px;border-radius:var(--_pebble);background:var(--_action)}
.lean-mini[data-unset] i::after{background:var(--_paper);border:1.5px dashed var(--_edge)}
.brief>:is(header,.flags,.full){grid-column:1/-1}
@container rapport (inline-size>=46em){.brief{grid-template-columns:1.05fr 1fr}}
@container rapport (inline-size<20em){.lean-mini{grid-template-columns:minmax(0,1fr)}}
@container rapport (inline-size<14em){.facts{display:block}}
@media print{
.rapport{color-scheme:light;font-size:9.5pt;line-height:1.38;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.noprint,.helpline{display:none}
.brief{grid-template-columns:1.05fr 1fr;column-gap:8mm}
.brief,.brief .col{row-gap:4.5mm}
.brief section,.words li,.flags li{break-inside:avoid}}
`;
