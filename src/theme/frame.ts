import { css } from 'lit';

/**
 * The page of a step: rail (steps, time left) beside one question column; `.kept` says under it what is kept.
 * `<ol class="stones">` has one `<li data-at="done" | "now">` a step; its words are the `<li>`'s only child
 * (a link or button when done), shown in the wide rail and read aloud everywhere. Hidden extra words are `.visually-hidden` inside it.
 * In a header `.top` the stones stay in one row at every width. A stone that stands for several pages fills from below as they are
 * done (`data-filled`, in quarters).
 */
// prettier-ignore
export const frame = css`
.frame{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s6)}
.main{max-inline-size:var(--_measure);min-inline-size:0}
.main>:is(.question,section){margin-block-start:var(--_s7)}
.top{margin-block-end:var(--_s6)}
.stones{display:flex;gap:8px;align-items:flex-end;margin-block:var(--_s3) var(--_s2)}
.top .stones{margin-block-start:0}
.stones li{position:relative;inline-size:26px}
.stones li::before{content:'';display:block;block-size:15px;border-radius:46% 54% 48% 52%/66% 60% 40% 34%;border:1.5px solid var(--_edge);background:var(--_paper);transition:background-color var(--_calm)}
.stones li:nth-child(even)::before{scale:-1 1}
.stones li[data-at]::before{background:var(--_action);border-color:var(--_action)}
.stones li[data-at=now]{inline-size:40px}
.stones li[data-at=now]::before{block-size:19px;background:linear-gradient(to top,var(--_action) var(--_filled,100%),var(--_paper) 0)}
[data-filled='1']{--_filled:30%}[data-filled='2']{--_filled:52%}[data-filled='3']{--_filled:76%}
.stones li>*{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}
.stones li:has(:focus-visible)::before{outline:3px solid var(--_focus);outline-offset:3px}
.timeleft{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 var(--_s4);font-size:var(--_t-small);color:var(--_ink-soft)}
.kept{min-block-size:6.3em;margin-block:var(--_s4);font-size:var(--_t-small);color:var(--_ink-soft)}
@container rapport (inline-size>=54em){
.kept{min-block-size:48px}
.frame{grid-template-columns:13.5em minmax(0,1fr);column-gap:clamp(3em,7cqi,5.5em)}
.rail{position:sticky;inset-block-start:var(--_s5);align-self:start}
.rail .stones{display:grid;gap:0;margin-block-end:var(--_s5)}
.rail>.stones:first-child{margin-block-start:0}
.rail .stones li{inline-size:auto;display:grid;grid-template-columns:26px 1fr;gap:var(--_s3);align-items:center;min-block-size:48px}
.rail .stones li::before{inline-size:22px;block-size:16px;justify-self:center;z-index:1}
.rail .stones li[data-at=now]::before{inline-size:27px;block-size:20px}
.rail .stones li:not(:last-child)::after{content:'';position:absolute;inset-inline-start:12px;inset-block:calc(50% + 14px) calc(-50% + 14px);border-inline-start:2px solid var(--_line)}
.rail .stones li>*{position:static;clip-path:none;inline-size:auto;block-size:auto;overflow:visible;line-height:1.3;margin:0;padding:var(--_s2) 0;color:var(--_ink-soft)}
.rail .stones [data-at=done]>*{padding-block:.8em;color:var(--_ink);text-decoration:none}
.rail .stones [data-at=done]>:hover{text-decoration:underline}
.rail .stones [data-at=now]>*{color:var(--_ink);font-weight:var(--_w-strong)}
.rail .timeleft{display:grid;gap:var(--_s1)}}
`;
