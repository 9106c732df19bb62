import { html, nothing, svg } from 'lit';
import type { Reading } from '../../i18n/result-words.js';
import type { Say } from '../../i18n/words.js';

/** What a chart says in words as well: for those who do not see it. */
export interface ChartView {
  reading: Reading & { value: number };
  /** The words under either end of the scale. */
  ends: readonly [string, string];
  /** The sentence that says all that the chart shows. */
  told: string;
  id: string;
  say: Say;
}

/**
 * The numbers at which a part of the chart begins, and where it ends. A week has more minutes than anyone moves: the
 * chart of a score with a unit ends at twice its last cut-off, or where the person stands.
 */
function partsOf({ rule, value, place }: ChartView['reading']): { cuts: readonly number[]; end: number } {
  const [low, high] = rule.range;
  const cuts = rule.bands?.map(({ from }) => from);
  if (cuts) return { cuts, end: rule.unit === undefined ? high : Math.max(2 * (cuts.at(-1) ?? high), value) };
  const third = (high - low) / 3;
  return { cuts: place === '' ? [low] : [low, low + third, low + 2 * third], end: high };
}

/** Where someone stands on one scale. Without a viewBox: x in per cent, y in pixels, so that text keeps its size. */
export function renderChart({ reading, ends, told, id, say }: ChartView) {
  const { rule, value, shown, words } = reading;
  const [lower, higher] = ends;
  const { cuts, end } = partsOf(reading);
  const percent = (number: number) => ((number - rule.range[0]) * 100) / (end - rule.range[0]);
  const x = percent(value);
  const at = `${String(x)}%`;
  const anchor = x < 12 ? 'start' : x > 88 ? 'end' : 'middle';
  const parts = cuts.map((from, index) => {
    const to = cuts[index + 1];
    const width = percent(to ?? end) - percent(from) - (to === undefined ? 0 : 0.8);
    const depth = 1 + Math.round((index * 2) / Math.max(1, cuts.length - 1));
    return svg`<rect class=${`b${String(depth)}`} x=${`${String(percent(from))}%`} y="34" width=${`${String(width)}%`} height="30" rx="8"></rect>`;
  });
  const middle = !rule.bands && cuts.length > 1;
  return html`<svg
    class="chart"
    height="96"
    role="img"
    direction="ltr"
    aria-labelledby="${id}-name ${id}-told"
  >
    <title id="${id}-name" .textContent=${say('result-chart', words.name)}></title>
    <desc id="${id}-told" .textContent=${told}></desc>
    ${parts}
    ${svg`<circle class="now" cx=${at} cy="49" r="10"></circle>
    <text x=${at} y="22" text-anchor=${anchor} font-weight="600" .textContent=${say('result-today', shown)}></text>
    <text x="0" y="86" .textContent=${lower}></text>
    <text x="100%" y="86" text-anchor="end" .textContent=${higher}></text>
    ${middle ? svg`<text class="sub" x="50%" y="86" text-anchor="middle" .textContent=${say('result-mid')}></text>` : nothing}`}
  </svg>`;
}
