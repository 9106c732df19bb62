import { css } from 'lit';

/**
 * What the brief needs beyond the shared sheet: long words wrap everywhere, and labels that are whole questions fit.
 * On paper a label runs into its answer and two columns balance, so that an ordinary submission is one A4 page.
 */
// prettier-ignore
export const briefStyles = css`
.brief{overflow-wrap:anywhere}
.told{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}
.share{grid-template-columns:fit-content(14em) minmax(0,1fr)}
.told dd,.words span{white-space:pre-line;unicode-bidi:plaintext}
:is(.told dd,.words span):dir(rtl){text-align:right}
.facts+.facts,.told+p,.part>p+.told,.part+.told{margin-block-start:var(--_s2)}
.part+.part{margin-block-start:var(--_s4)}
.each{font-size:var(--_t-small)}
@container rapport (inline-size<24em){.told,.share{grid-template-columns:minmax(0,1fr);gap:0}.facts dd+dt{margin-block-start:var(--_s2)}}
@container rapport (inline-size<20em){.lean-mini{grid-template-columns:1fr 1fr}.lean-mini i{grid-area:2/1/auto/-1}.lean-mini>:last-child{text-align:end}}
@media print{
.rapport{font-size:9pt;line-height:1.28}
.brief{display:block;columns:2;column-gap:7mm}
.brief .col{display:contents}
.brief>:is(header,.flags,.full){column-span:all}
.brief>header{display:block;margin-block-end:2mm}
.brief .title{font-size:1.7em;margin:0}
.brief section{break-inside:auto;margin-block-end:2mm}
.brief section>h3{break-after:avoid;margin-block-end:1mm}
.brief .flags{padding:1.5mm 3mm;break-inside:avoid}
.brief .flags h3{margin:0}
.flags li+li{margin:0}
.told{display:block;orphans:2;widows:2}
.told dt,.told dd,.words small{display:inline}
.words small{margin-inline-start:.6em}
.brief .full{margin-block:2mm}
.lean-mini{grid-template-columns:9.5em 1fr 9.5em}
.told dd::after{content:'\\a';white-space:pre}
.words{gap:1mm}
.words li{padding:.6mm 2.5mm}
.lean-mini{padding-block:0}
.part+.part{margin-block-start:2mm}
.facts+.facts,.told+p,.part>p+.told,.part+.told{margin-block-start:1mm}
.each{display:none}}
`;
