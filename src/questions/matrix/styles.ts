import { css } from 'lit';

/**
 * Statements with the same few answers: cards of which one is open when narrow (`data-folded`: done, next), `.grid` with `.c2` to `.c5` columns when there is
 * room. More answers than that stay cards.
 */
// prettier-ignore
export const matrixStyles = css`
.statements{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s3)}
.statements .heads{display:none}
.statement{border:1px solid var(--_line);border-radius:var(--_r-card);background:var(--_paper);padding:var(--_s4)}
.statement .said{font-weight:550;line-height:1.35;overflow-wrap:anywhere}
.statement .cells{display:grid;margin-block-start:var(--_s2);margin-inline:calc(var(--_s2)*-1)}
.statement label{display:flex;align-items:center;gap:var(--_s3);min-block-size:48px;padding-inline:var(--_s2);border-radius:var(--_r-mark);line-height:1.3;cursor:pointer}
.statement label:hover{background:var(--_wash)}
.statement[data-error]{border-inline-start:4px solid var(--_alert)}
.statement .recap{display:none;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 var(--_s3)}
.statement[data-folded]{position:relative;background:none;padding-block:var(--_s1)}
.statement[data-folded=next]{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 var(--_s3);align-items:center}
.statement[data-folded] .cells{display:none}
.statement[data-folded] .recap{display:flex}
.statement .recap button{min-block-size:48px;padding-block:0;margin-block:0}
.statement .recap button::after{content:'';position:absolute;inset:0;border-radius:var(--_r-card)}
.statement .recap button:focus-visible{outline:none}
.statement:has(.recap :focus-visible){outline:3px solid var(--_focus);outline-offset:2px}
.statement[data-folded] .said{font-weight:400}
.statement[data-folded=done] .said{color:var(--_ink-soft);font-size:var(--_t-small);margin-block-start:var(--_s2)}
.statement[data-folded=done] .recap{margin-block-start:calc(-1*var(--_s2))}
@container rapport (inline-size<14em){.statement[data-folded]{display:block}}
@container rapport (inline-size>=46em){
.c1{--n:1}.c2{--n:2}.c3{--n:3}.c4{--n:4}.c5{--n:5}
.grid.statements{gap:0;border:1px solid var(--_line);border-radius:var(--_r-panel);background:var(--_paper);overflow:clip}
.grid :is(.heads,.statement){display:grid;grid-template-columns:minmax(9em,1fr) repeat(var(--n),minmax(0,min(6.4em,calc(60%/var(--n)))));align-items:center;padding:0;padding-inline:var(--_s4) var(--_s2);border:0;border-radius:0}
.grid .heads{min-block-size:60px;background:var(--_wash);color:var(--_ink-soft);font-size:var(--_t-small);line-height:1.2;text-align:center}
.grid .heads span{padding-inline:.2em;overflow-wrap:anywhere;hyphens:auto}
.grid .statement{border-block-start:1px solid var(--_line);background:none}
.grid .statement:hover{background:color-mix(in oklab,var(--_action) 3%,transparent)}
.grid .statement .said{margin:0;padding-block:var(--_s3);padding-inline-end:var(--_s3);font-weight:400;font-size:1em;color:inherit}
.grid .statement .cells{display:contents}
.grid .statement .recap{display:none}
.grid .statement label{position:relative;display:grid;place-items:center;align-self:stretch;min-block-size:60px;padding:0;border-radius:0}
.grid .statement label span{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}
.grid .statement[data-error]{padding-inline-start:calc(var(--_s4) - 4px);border-inline-start:4px solid var(--_alert)}
.grid .statement .err{grid-row:2;grid-column:1/-1;margin:0;padding-block-end:var(--_s3)}}
`;
