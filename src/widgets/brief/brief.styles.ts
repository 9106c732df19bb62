import { css } from 'lit';

/** What the brief needs beyond the shared sheet: long words wrap everywhere, and labels that are whole questions fit. */
// prettier-ignore
export const briefStyles = css`
.brief{overflow-wrap:anywhere}
.brief .flags dt,.brief .flags dd{display:inline}
.told{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}
.told dd,.words span{white-space:pre-line}
.facts dt,.facts dd,.lean-mini span{min-inline-size:0}
.facts+.facts,.told+p,.small+.told{margin-block-start:var(--_s2)}
.goal+.goal{margin-block-start:var(--_s4)}
.goal>p,.goal+.told{margin-block-end:var(--_s2)}
.each{font-size:var(--_t-small)}
.small p{margin-block-start:var(--_s1)}
@container rapport (inline-size<24em){.told{grid-template-columns:minmax(0,1fr);gap:0}.told dd+dt{margin-block-start:var(--_s2)}}
@media print{.words{gap:1.5mm}.words li{padding:1.5mm 3mm}.each{display:none}.brief .flags{padding:3mm 4mm}.why summary{min-block-size:0}}
`;
