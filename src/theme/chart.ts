import { css } from 'lit';

/**
 * Charts without a viewBox: x in per cent, y in pixels, so text keeps its size. Shape says what is now (large, solid)
 * and what was (small, hollow); colour only helps. Needs `bands` from `tokens.js`.
 */
// prettier-ignore
export const chart = css`
.chart{display:block;inline-size:100%;overflow:visible;font-size:14px}
.chart text{fill:var(--_ink)}
.chart .b1{fill:var(--_band-1)}.chart .b2{fill:var(--_band-2)}.chart .b3{fill:var(--_band-3)}
.chart rect{stroke:var(--_hem)}
.chart .line{stroke:var(--_ink);stroke-width:1.75;fill:none}
.chart .was{fill:var(--_paper);stroke:var(--_ink);stroke-width:1.75}
.chart .now{fill:var(--_ink);stroke:var(--_paper);stroke-width:2.5}
.chart .sub{fill:var(--_ink-soft)}
`;
