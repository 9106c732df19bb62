import { html, nothing, svg } from 'lit';
import { draw } from '../../element/icons.js';
import { history } from '../../i18n/en/history.js';
import { formatDate, formatLabels } from '../../i18n/format.js';
import { changeWords, shownScore, type Reading } from '../../i18n/result-words.js';
import type { Say } from '../../i18n/words.js';
import { registerWords } from '../../i18n/words-controller.js';
import type { SubmissionResult } from '../../model/submission/submission.js';
import { compare } from '../../model/scoring/change.js';
import { readEarlier, type EarlierError, type EarlierResult } from '../../model/scoring/earlier.js';
import { depthOf, partsOf, renderChart, renderScale, type ChartView } from './chart.js';
import type { Chosen } from './pages.js';

registerWords('en', 'history', history);

export { readEarlier } from '../../model/scoring/earlier.js';

/** More than this many earlier points do not fit beside each other. */
const mostPoints = 5;

/** A result with what has moved since the last earlier one; as it was where there is nothing to compare with. */
export function withChange(
  { instrument }: Chosen,
  result: SubmissionResult,
  earlier: readonly EarlierResult[],
): SubmissionResult {
  const before = earlier.findLast((each) => each.instrument === instrument.id);
  if (!before) return result;
  const changes = Object.entries(compare(instrument, { subscales: {}, ...before }, result));
  if (changes.length === 0) return result;
  return {
    ...result,
    change: {
      since: before.date,
      scores: Object.fromEntries(
        changes.map(([id, { before: was, difference, verdict }]) => [
          id,
          { before: was, difference, verdict },
        ]),
      ),
    },
  };
}

/** What the result page shows of the past of one score. */
export interface Past {
  delta: unknown;
  /** What the change is worth, and the earlier numbers, in words. */
  means: readonly string[];
  chart: (view: Omit<ChartView, 'was'>) => unknown;
  rows: readonly { when: string; shown: string }[];
  /** True where a heavier score has risen, or a strong one has fallen. */
  harder: boolean;
}

const arrows = { up: 'M10 16V4M5 9l5-5 5 5', down: 'M10 4v12M5 11l5 5 5-5', same: 'M4 7.5h12M4 12.5h12' };

/** The earlier days on which this score was had, in words and as a picture; undefined where there are none. */
export function pastOf(
  earlier: readonly EarlierResult[],
  { instrument, result }: Chosen & { result: SubmissionResult },
  reading: Reading & { value: number },
  { say, language }: { say: Say; language: string },
): Past | undefined {
  const { id, rule } = reading;
  const points = earlier
    .filter((each) => each.instrument === instrument.id)
    .flatMap(({ date, value, subscales }) => {
      const had = id === 'total' ? value : subscales?.[id];
      return had === undefined ? [] : [{ date, value: had, shown: shownScore(had, rule, language) }];
    })
    .slice(-mostPoints);
  const last = points.at(-1);
  if (!last) return undefined;
  const moved = changeWords(result, reading, instrument.sensitiveToChange, { say, language });
  const brief = (date: string) => formatDate(date, language, { day: 'numeric', month: 'short' });
  const full = (date: string) => formatDate(date, language);
  const told = say(
    'past-told',
    formatLabels(
      points.map(({ shown, date }) => say('past-on', shown, full(date))),
      language,
    ),
  );
  const harder = moved?.direction === (rule.higherMeans === 'heavier' ? 'up' : 'down');
  return {
    delta: moved
      ? html`<p class="delta">${draw(arrows[moved.direction])}<span .textContent=${moved.says}></span></p>`
      : nothing,
    means: [...(moved?.worth ? [moved.worth] : []), told],
    harder,
    rows: points.map(({ date, shown }) => ({ when: full(date), shown })),
    chart: (view) =>
      points.length > 1
        ? renderTrend(
            { ...view, told: `${view.told} ${told}` },
            points.map(({ date, value, shown }) => ({ value, shown, when: brief(date) })),
          )
        : renderChart({
            ...view,
            told: `${view.told} ${told}`,
            was: { value: last.value, words: say('past-on', last.shown, brief(last.date)) },
          }),
  };
}

/** Several check-ins from the first to today: time runs along the line, the score upwards. Y in em, 11 of them high. */
function renderTrend(
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

/** The file that somebody keeps: what they had, and today. */
export const keptFile = (
  earlier: readonly EarlierResult[],
  today: string,
  results: readonly SubmissionResult[],
): string =>
  JSON.stringify(
    {
      schema: 'rapport/results@1',
      results: [
        ...earlier,
        ...results.map(({ instrument, version, value, subscales, band, items, complete }) => ({
          date: today,
          instrument,
          version,
          ...(value !== undefined && { value }),
          subscales,
          ...(band !== undefined && { band }),
          items,
          complete,
        })),
      ],
    },
    null,
    2,
  );

/** Reads a kept file. What cannot be read is said in words; it never throws. */
export async function readKept(
  file: Blob,
  chosen: readonly Chosen[],
  today: string,
): Promise<{ results: EarlierResult[]; refused: EarlierError[] }> {
  let json: unknown;
  try {
    json = file.size > 1_000_000 ? undefined : (JSON.parse(await file.text()) as unknown);
  } catch {
    json = undefined; // not JSON: `readEarlier` refuses it like any other file that holds no results
  }
  return readEarlier(
    json,
    chosen.map(({ instrument }) => instrument),
    today,
  );
}

/** What opening a file came to, in words. */
export function openedWords(
  { results, refused }: { results: readonly EarlierResult[]; refused: readonly EarlierError[] },
  { say, language }: { say: Say; language: string },
): string {
  const latest = results.at(-1);
  if (!latest) return say(`past-${refused[0]?.reason ?? 'shape'}`);
  const opened = say('past-opened', formatDate(latest.date, language));
  return refused.length > 0 ? `${opened} ${say('past-some')}` : opened;
}
