import { html, svg } from 'lit';
import { depthOf, partsOf, renderScale, type ChartView } from './chart.js';

/** Several check-ins from the first to today: time runs along the line, the score upwards. Y in em, 11 of them high. */
export function renderTrend(
  { reading, ends, told, id, say, rtl }: Omit<ChartView, 'was'>,
  earlier: readonly { value: number; shown: string; when: string }[],
) {
  const { rule, value, shown, words } = reading;
  const { cuts, end } = partsOf(
    reading,
    earlier.map((each) => each.value),
  );
  const high = 11;
  const y = (number: number) => 0.6 + high * (1 - (number - rule.range[0]) / (end - rule.range[0]));
  const em = (number: number) => `${String(Math.round(number * 1000) / 1000)}em`;
  const all = [...earlier, { value, shown, when: say('result-now') }];
  const x = (index: number) => {
    const percent = 8 + (84 * index) / (all.length - 1);
    return `${String(Math.round((rtl ? 100 - percent : percent) * 100) / 100)}%`;
  };
  // A number stands above its dot, unless the line comes from up there, or the chart ends.
  const below = (index: number) =>
    y(all[index]?.value ?? 0) < 2.2 || (all[index - 1]?.value ?? -Infinity) > (all[index]?.value ?? 0);
  return html`<svg
      class="chart"
      height="14em"
      role="img"
      direction="ltr"
      aria-labelledby="${id}-name ${id}-told"
    >
      <title id="${id}-name" .textContent=${say('past-chart', words.name, all.length)}></title>
      <desc id="${id}-told" .textContent=${told}></desc>
      ${cuts.map((from, index) => {
        const top = y(cuts[index + 1] ?? end);
        return svg`<rect class=${depthOf(index, cuts.length)} x="0" width="100%" y=${em(top + 0.1)} height=${em(Math.max(0.1, y(from) - top - 0.2))} rx="8"></rect>`;
      })}
      ${all
        .slice(1)
        .map(
          (each, index) =>
            svg`<line class="line" x1=${x(index)} y1=${em(y(all[index]?.value ?? 0))} x2=${x(index + 1)} y2=${em(y(each.value))}></line>`,
        )}
      ${all.map((each, index) => {
        const now = index === all.length - 1;
        const at = y(each.value);
        return svg`<circle class=${now ? 'now' : 'was'} cx=${x(index)} cy=${em(at)} r=${now ? '.7em' : '.42em'}></circle>
          <text x=${x(index)} y=${em(at + (below(index) ? 1.6 : -0.8) * (now ? 1.3 : 1))} text-anchor="middle" font-weight=${now ? 600 : 400} .textContent=${each.shown}></text>
          <text class=${now ? '' : 'sub'} x=${x(index)} y=${em(high + 2.4)} text-anchor="middle" font-weight=${now ? 600 : 400} .textContent=${each.when}></text>`;
      })}
    </svg>
    ${renderScale([`↓ ${ends[0]}`, `↑ ${ends[1]}`], undefined)}`;
}
