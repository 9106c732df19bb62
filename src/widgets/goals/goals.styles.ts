import { css } from 'lit';

/**
 * The rail stands at the end of the line, with the plan under the progress; where there is no rail the plan stands
 * above Continue (`.here`). Each stone carries its own piece of the trail, so that a path may have any number of rows.
 */
// prettier-ignore
export const goalsStyles = css`
.steps{isolation:isolate}
.steps[data-n='2']{--n:2}
.steps[data-n='3']{--n:3}
.steps[data-n='4']{--n:4}
.fromto .input{max-inline-size:none}
:is(.fromto,.pace)+.note,.fromto+.pace>.note,.pace>.note{margin-block-start:var(--_s4)}
.pace .chip,.echo .chip,.note .chip{background:var(--_paper);margin-block-start:var(--_s2)}
.ifthen{row-gap:var(--_s4)}
.ifthen>.field{margin:0;row-gap:0}
.choice>span>span{font-weight:550}
.steps [data-at=own] .stone{background:var(--_warm);color:var(--_warm-ink)}
.did{display:flex;flex-wrap:wrap;gap:var(--_s2) var(--_s4);align-items:center}
.did:has(button),.moves+.did:not(:empty){margin-block:var(--_s3)}
.own{margin-block-start:var(--_s4)}
.own>.row{margin-block-start:var(--_s4)}
.own .opt,.ifthen .opt,.rail>.plan{display:none}
.here{margin-block-start:var(--_s7)}
.plan .says,.sheet{overflow-wrap:anywhere}
.steps li>span:last-child{min-inline-size:0;overflow-wrap:anywhere}
.drag{cursor:grab;touch-action:pan-y;user-select:none}
.drag:active{cursor:grabbing}
.moves li{display:flex;flex-wrap:wrap;gap:var(--_s2) var(--_s3);align-items:center;padding-block:var(--_s2)}
.moves li>span{flex:1 1 100%;min-inline-size:0}
:is(.moves,.did) span{overflow-wrap:anywhere}
.ifthen .hint{margin:0}
.weights{display:grid;gap:var(--_s5)}
.weights .question{margin:0}
.sheet{border-block-start:1px solid var(--_line);padding-block:var(--_s4);margin-block-start:var(--_s5)}
.sheet>header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 var(--_s4);margin-block-end:var(--_s2)}
.sheet h3{flex:1 1 5em;font-size:var(--_t-question);min-inline-size:0}
.sheet>header .link{flex:none}
.yours .wins{margin-block:var(--_s1) var(--_s4);padding-inline-start:1.2em;list-style:disc}
.changes{display:flex;flex-wrap:wrap;gap:var(--_s3) var(--_s5)}
.row{display:flex;flex-wrap:wrap;gap:var(--_s3)}
.earned{margin-block:0 var(--_s4)}
.now{margin-block:var(--_s4)}
.now~.question,.question+[role=status]:not(:empty){margin-block-start:var(--_s6)}
.gentle>.note,.undo,.never{margin-block-start:var(--_s4)}
.echo .question{margin:0}
@container rapport (inline-size>=34em){
.moves li>span{flex-basis:12em}
.steps{row-gap:var(--_s4)}
.steps .trail{inset-inline-start:50%;inset-block-start:0;z-index:-1}
.steps li:nth-child(even) .trail{inset-block-start:-36px}
.ifthen>.field{display:grid;grid-template-columns:6.4em 1fr;align-items:center}
.ifthen :is(.err,.input,.hint){grid-column:2}
.ifthen .err{margin-block:0}
.ifthen .input{margin-block-start:var(--_s1)}
.ifthen label{grid-row:1/4;align-self:end;padding-block-end:.9em}}
@container rapport (inline-size>=54em){
.frame{grid-template-columns:minmax(0,var(--_measure)) 18.5em}
.rail{grid-area:1/2}
.frame>.main{grid-area:1/1}
.rail>.plan{display:block;margin-block-start:var(--_s5)}
.frame .here{display:none}}
@container rapport (inline-size<14em){.unit{flex-wrap:wrap}}
`;
