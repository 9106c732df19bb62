import { css } from 'lit';

/**
 * The grid and the results need more room than a column of text. Beside the rail the columns of the grid are narrower.
 * A card that waits for its answer on a phone can be opened before its turn. `.ruler` with eight numbers is 4 × 2.
 */
// prettier-ignore
export const questionnaireStyles = css`
.main:has(>.q>.grid-q,>.solo){max-inline-size:58em}
.n2{--n:2}.n3{--n:3}.n4{--n:4}.n6{--n:6}.n7{--n:7}
@container rapport (inline-size<46em){.item[data-at=next] .recap{display:flex}.item[data-at=next] .recap b{display:none}}
@container rapport (46em<=inline-size<68em){.grid-q .heads,.grid-q .item{grid-template-columns:minmax(0,1fr) repeat(var(--n,5),5em)}}
.ruler:not(:has(>:nth-child(9))){grid-template-columns:repeat(4,1fr)}
.ruler:not(:has(>:nth-child(9))) label{border-block-end:0}
@container rapport (inline-size>=34em){.ruler:not(:has(>:nth-child(9))){grid-template-columns:repeat(8,1fr)}}
.grid-q .heads{hyphens:auto}
.sum+.soft{margin-block-start:var(--_s6)}
.solo>.delta{display:block}
.sharing{margin-block-start:var(--_s6)}
`;
