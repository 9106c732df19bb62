import { html, nothing, svg } from 'lit';
import type { Reading } from '../../i18n/format-result.js';
import type { Say } from '../../i18n/messages.js';

/** What a chart says in words as well: for those who do not see it. */
export interface ChartView {
  reading: Reading & { value: number };
  /** The words under either end of the scale. */
  ends: readonly [string, string];
  /** The sentence that says all that the chart shows. */
  told: string;
  id: string;
  say: Say;
  /** True where lines run from right to left: the scale then does, too. */
  rtl: boolean;
  /** One earlier score, with its words: "58 on 11 Oct". */
  was?: { value: number; words: string };
}

/**
 * The numbers at which a part of the chart begins, and where it ends. A week has more minutes than anyone moves: the
 * chart of a score with a unit ends at twice its last cut-off, or where the person stands or stood.
 */
export function partsOf(
  { rule, value, place }: ChartView['reading'],
  also: readonly number[] = [],
): { cuts: readonly number[]; end: number } {
  const [low, high] = rule.range;
  const cuts = rule.bands?.map(({ from }) => from);
  if (cuts)
    return {
      cuts,
      end: rule.unit === undefined ? high : Math.max(2 * (cuts.at(-1) ?? high), value, ...also),
    };
  const third = (high - low) / 3;
  return { cuts: place === '' ? [low] : [low, low + third, low + 2 * third], end: high };
}

/** How dark a part is: the further along, the darker. */
export const depthOf = (index: number, count: number): string =>
  `b${String(1 + Math.round((index * 2) / Math.max(1, count - 1)))}`;

/** Both ends of the scale, and its middle where thirds have names. The chart's own words say the same. */
export const renderScale = ([lower, higher]: ChartView['ends'], middle: string | undefined) =>
  html`<p class="scale" aria-hidden="true">
    <span .textContent=${lower}></span
    >${middle === undefined ? nothing : html`<span .textContent=${middle}></span>`}<span
      .textContent=${higher}
    ></span>
  </p>`;

/** Where someone stands on one scale. Without a viewBox: x in per cent, y in em, so that text keeps its size. */
export function renderChart({ reading, ends, told, id, say, rtl, was }: ChartView) {
  const { rule, value, shown, words } = reading;
  const { cuts, end } = partsOf(reading, was ? [was.value] : []);
  const percent = (number: number) => ((number - rule.range[0]) * 100) / (end - rule.range[0]);
  const at = (number: number) => (rtl ? 100 - percent(number) : percent(number));
  const x = (number: number) => `${String(at(number))}%`;
  const anchor = (number: number) => (at(number) < 18 ? 'start' : at(number) > 82 ? 'end' : 'middle');
  const parts = cuts.map((from, index) => {
    const to = cuts[index + 1];
    const gap = to === undefined ? 0 : 0.8;
    const width = percent(to ?? end) - percent(from) - gap;
    const start = rtl ? 100 - percent(from) - width : percent(from);
    return svg`<rect class=${depthOf(index, cuts.length)} x=${`${String(start)}%`} y="2.2em" width=${`${String(width)}%`} height="2.1em" rx="8"></rect>`;
  });
  return html`<svg
      class="chart"
      height=${was ? '6.2em' : '4.5em'}
      role="img"
      direction="ltr"
      aria-labelledby="${id}-name ${id}-told"
    >
      <title id="${id}-name" .textContent=${say('result-chart', words.name)}></title>
      <desc id="${id}-told" .textContent=${told}></desc>
      ${parts}
      ${
        was
          ? svg`<line class="line" x1=${x(was.value)} y1="3.25em" x2=${x(value)} y2="3.25em"></line>
    <circle class="was" cx=${x(was.value)} cy="3.25em" r=".42em"></circle>
    <text class="sub" x=${x(was.value)} y="5.6em" text-anchor=${anchor(was.value)} .textContent=${was.words}></text>`
          : nothing
      }
      ${svg`<circle class="now" cx=${x(value)} cy="3.25em" r=".7em"></circle>
    <text x=${x(value)} y="1.4em" text-anchor=${anchor(value)} font-weight="600" .textContent=${say('result-today', shown)}></text>`}
    </svg>
    ${renderScale(ends, !rule.bands && cuts.length > 1 ? say('result-mid') : undefined)}`;
}
