import { css } from 'lit';

/**
 * What the brief needs beyond the shared sheet: long words wrap everywhere, and labels that are whole questions fit.
 * On paper a label runs into its answer and two columns balance, so that an ordinary submission is one page of A4 or
 * Letter. What does not fit flows on. `.sheet` is a table there, whose head and foot every page repeats: "continued" and
 * "continues". `.sheets` is shorter than it by one line at either end, and cuts off what would stand on the first and last.
 */
// prettier-ignore
export const briefStyles = css`
.brief{overflow-wrap:anywhere}
.onpaper{display:none}
.told{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}
.share{grid-template-columns:fit-content(14em) minmax(0,1fr)}
.told dd,.words span,.free{white-space:pre-line;unicode-bidi:plaintext}
.title span,.sheet b{unicode-bidi:isolate}
.brief h3 span,.flags li>*,.opening p{unicode-bidi:plaintext}
:is(.told dd,.words span):dir(rtl){text-align:right}
.facts+.facts,.told+p,.part>p+.told,.part+.told,.places+.told,.words+.told,section>p+:is(.told,.words,.places),.told+.small{margin-block-start:var(--_s2)}
.part+.part{margin-block-start:var(--_s4)}
.each{font-size:var(--_t-small)}
.figs+.places+.told{clear:both}
.figs{float:inline-start;display:flex;gap:var(--_s2);margin-inline-end:var(--_s4);margin-block-end:var(--_s2)}
.figs svg{inline-size:58px}
.figs :is(.skin,.part){fill:none;stroke-width:1.5}
.figs .part{fill:var(--_band-2);stroke:var(--_band-2)}
.figs .on .part{fill:var(--_action);stroke:var(--_action)}
.places li+li{margin-block-start:var(--_s2)}
.places li>span{display:block}
.drawn{display:block;inline-size:min(100%,180px);fill:none;stroke:currentColor;stroke-width:5;stroke-linecap:round;stroke-linejoin:round}
.opening{margin-block-start:var(--_s3);padding:var(--_s3) var(--_s4)}
@container rapport (inline-size<24em){.told,.share{grid-template-columns:minmax(0,1fr);gap:0}.facts dd+dt{margin-block-start:var(--_s2)}.figs{float:none}}
@container rapport (inline-size<20em){.lean-mini{grid-template-columns:1fr 1fr}.lean-mini i{grid-area:2/1/auto/-1}.lean-mini>:last-child{text-align:end}}
@media (forced-colors:active){.figs .part{fill:Canvas;stroke:none}.figs .on .part{fill:Highlight}.figs .skin{stroke:CanvasText;stroke-width:4}}
@media print{
.rapport{font-size:8.5pt;line-height:1.24}
.brief{display:block;columns:2;column-gap:7mm}
.brief .col{display:contents}
.brief>:is(header,.flags,.full){column-span:all}
.brief>header{display:block;margin-block-end:1.5mm}
.brief>header :is(.title,.soft){display:inline;margin-inline-end:.6em}
.brief .title{font-size:1.7em;margin:0}
.brief section{break-inside:auto;margin-block-end:2mm}
.brief section>h3{break-after:avoid;margin-block-end:1mm}
.brief .flags{padding:1.5mm 3mm}
.brief :is(.flags,.share){break-inside:avoid}
.brief .flags h3{margin:0}
.flags li+li{margin:0}
.told{display:block;orphans:2;widows:2}
.told dt,.told dd,.words small,.places li>span{display:inline}
.words small{margin-inline-start:.6em}
.brief .full{margin-block:2mm}
.lean-mini{grid-template-columns:12em 1fr 12em}
.told dd::after{content:'\\a';white-space:pre}
.full .told dd::after{content:' '}
.full .told dd{margin-inline-end:1em}
.words{gap:1mm}
.words li{padding:.6mm 2.5mm}
.lean-mini{padding-block:0}
.part+.part{margin-block-start:2mm}
.facts+.facts,.told+p,.part>p+.told,.part+.told,.places+.told,.words+.told,section>p+:is(.told,.words,.places),.told+.small,.places li+li{margin-block-start:1mm}
.figs{margin-inline-end:3mm;margin-block-end:0}
.figs+.places+.told{clear:none}
.figs svg{inline-size:32px}
.drawn{inline-size:30mm}
.opening{margin-block-start:1.5mm;padding:1mm 2.5mm;break-inside:avoid}
.opening>*{margin:0}
.opening>:is(:first-child,:last-child:not(:nth-child(2))){display:none}
.each{display:none!important}
p.onpaper{display:block}
.sheets{display:flow-root;overflow:clip}
.sheet{display:table;table-layout:fixed;inline-size:100%;margin-block:-2em}
.sheet>*{display:table-row-group}
.sheet>.onpaper{break-inside:avoid}
.sheet>:first-child{display:table-header-group}
.sheet>:last-child{display:table-footer-group}
.sheet>.onpaper p{block-size:2em;line-height:2;white-space:nowrap;overflow:clip;text-overflow:ellipsis}
.hard{margin-block-start:-1mm}
.hard>h3{display:none}}
`;
