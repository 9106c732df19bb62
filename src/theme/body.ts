import { css } from 'lit';

/**
 * The body map (the list holds the answer, the figure mirrors it), the Front/Back switch `.turn` and the follow-up card.
 * Loaded only when a step asks about the body. Needs `bands` from `tokens.js`.
 */
// prettier-ignore
export const body = css`
.body{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s5)}
.figs{display:grid;grid-template-columns:1fr 1fr;gap:var(--_s2);background:var(--_paper);border:1px solid var(--_line);border-radius:var(--_r-panel);padding:var(--_s4)}
.figs figcaption{text-align:center;font-size:var(--_t-small);color:var(--_ink-soft)}
.figs svg{display:block;inline-size:100%;max-inline-size:260px;margin-inline:auto}
.figs [data-r]{fill:var(--_band-2);stroke:var(--_paper);stroke-width:1.8;cursor:pointer}
.figs [data-r]:hover{fill:var(--_band-3)}
.figs [data-r].on{fill:var(--_action)}
.figs .tick{fill:none;stroke:var(--_on-action);stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round;pointer-events:none}
.figs .outline{fill:none;stroke:var(--_hem);pointer-events:none}
.figs .side{font-size:11px;fill:var(--_ink-soft)}
.figs .turn{display:none}
.parts-list{display:grid}
.pair{display:grid;grid-template-columns:minmax(0,1fr) 3.3em 3.3em;align-items:center;border-block-start:1px solid var(--_line);min-block-size:48px;line-height:1.25}
.parts-list .heads{min-block-size:0;border:0;padding-block-end:var(--_s1);text-align:center}
.heads>:first-child{text-align:start}
.none{display:flex;gap:var(--_s3);align-items:center;min-block-size:56px;border-block-start:1px solid var(--_line);cursor:pointer;line-height:1.3}
.tap{display:grid;place-items:center;min-block-size:48px;min-inline-size:48px;cursor:pointer}
.tap:hover input{border-color:var(--_action)}
.tap.wide{grid-column:2/-1}
.turn{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);overflow-wrap:anywhere;border-radius:var(--_r-field);background:var(--_wash);padding:3px}
.turn label{position:relative;display:grid;place-items:center;min-block-size:max(48px,2.8em);padding-inline:var(--_s3);border-radius:calc(var(--_r-field) - 2px);cursor:pointer;text-align:center;line-height:1.2}
.turn input{position:absolute;inset:0;inline-size:100%;block-size:100%;opacity:0}
.turn label:has(:checked){background:var(--_paper);font-weight:var(--_w-strong);box-shadow:0 0 0 1px var(--_line),0 1px 2px color-mix(in oklab,var(--_ink) 10%,transparent)}
.turn label:has(:focus-visible){outline:3px solid var(--_focus);outline-offset:1px}
.follow{border:1px solid var(--_line);border-radius:var(--_r-panel);background:color-mix(in oklab,var(--_paper) 60%,transparent);padding:min(var(--_s5),5cqi)}
.follow+*{margin-block-start:var(--_s3)}
.follow>header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:var(--_s1) var(--_s4);align-items:baseline}
.follow>header h3{font-size:var(--_t-question)}
.follow>*+.q,.follow+.note{margin-block-start:var(--_s5)}
.follow .q>:is(legend,.legend){font-size:1em}
@container rapport (inline-size>=34em){.body{grid-template-columns:minmax(0,1.62fr) minmax(0,1fr);align-items:start}.figs{position:sticky;inset-block-start:var(--_s4)}}
@container rapport (inline-size<34em){.figs{grid-template-columns:1fr}.figs figcaption{display:none}.figs .turn{display:grid}.figs:has([value=front]:checked) [data-view=back],.figs:has([value=back]:checked) [data-view=front]{display:none}}
@container rapport (inline-size<14em){.pair{grid-template-columns:1fr 1fr;padding-block-start:var(--_s2)}.pair>span:first-child,.tap.wide{grid-column:1/-1}.parts-list .heads{display:none}}
`;
