import { css } from 'lit';

/**
 * The grid and the results need more room than a column of text. Beside the rail the columns of the grid are narrower.
 * A card that waits for its answer on a phone can be opened before its turn. `.ruler` with eight numbers is 4 × 2.
 */
// prettier-ignore
export const questionnaireStyles = css`
.main:has(>.question>.grid-q,>.solo){max-inline-size:58em}
.n2{--n:2}.n3{--n:3}.n4{--n:4}.n6{--n:6}.n7{--n:7}
@container rapport (inline-size<46em){.item[data-at=next] .recap{display:flex}.item[data-at=next] .recap b{display:none}}
@container rapport (46em<=inline-size<68em){.grid-q .heads,.grid-q .item{grid-template-columns:minmax(0,1fr) repeat(var(--n,5),5em)}}
.ruler:not(:has(>:nth-child(9))){grid-template-columns:repeat(4,1fr)}
.ruler:not(:has(>:nth-child(9))) label{border-block-end:0}
@container rapport (inline-size>=34em){.ruler:not(:has(>:nth-child(9))){grid-template-columns:repeat(8,1fr)}}
.grid-q .heads{hyphens:auto}
.error-summary+.soft{margin-block-start:var(--_s6)}
.solo>.delta{display:block}
.sharing{margin-block-start:var(--_s6)}
.one>section{margin-block-start:var(--_s7)}
.one .choices{grid-template-columns:minmax(0,1fr);max-inline-size:24em}
.one>.keys{margin-block-start:var(--_s4)}
.lead+.lead{margin-block-start:var(--_s4);color:inherit;font-weight:var(--_w-strong)}
.after{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s5)}
.after h2,.keeping h2{font-size:var(--_t-question)}
.after :is(p,li){margin-block-start:var(--_s2);max-inline-size:34em;text-wrap:pretty}
.keeping .actions{margin-block-start:var(--_s4)}
.keeping [role=status]:empty{margin:0}
@container rapport (inline-size>=54em){.after{grid-template-columns:repeat(2,minmax(0,1fr));column-gap:var(--_s7)}}
:host([presentation=items]) .rail .stones{display:flex;flex-wrap:wrap;gap:8px}
:host([presentation=items]) .rail .stones li{display:block;inline-size:16px;min-block-size:0}
:host([presentation=items]) .rail .stones li[data-at=now]{inline-size:26px}
:host([presentation=items]) .rail .stones li::before{inline-size:auto;justify-self:stretch}
:host([presentation=items]) .rail .stones li:not(:last-child)::after{content:none}
:host([presentation=items]) .rail .stones li>*{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}
`;
