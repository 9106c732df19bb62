import { html, nothing } from 'lit';
import { draw } from '../../element/icons.js';
import { previous } from '../../i18n/en/previous.js';
import { formatDate, formatLabels } from '../../i18n/format.js';
import { formatChange, shownScore, type Reading } from '../../i18n/format-result.js';
import type { Say } from '../../i18n/messages.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import type { SubmissionResult } from '../../model/submission/submission.js';
import { compare } from '../../model/scoring/change.js';
import type { PreviousResult } from '../../model/scoring/previous.js';
import { renderChart, type ChartView } from './chart.js';
import type { LoadedInstrument } from './pages.js';
import { renderTrend } from './trend.js';

registerMessages('en', 'previous', previous);

// All that earlier results need comes in one go, once there are some.
export { readPrevious } from '../../model/scoring/previous.js';
export { resultsFile, openedText, readResultsFile } from './results-file.js';

/** More than this many earlier points do not fit beside each other. */
const mostPoints = 5;

/** A result with what has moved since the last earlier one; as it was where there is nothing to compare with. */
export function withChange(
  { instrument }: LoadedInstrument,
  result: SubmissionResult,
  earlier: readonly PreviousResult[],
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
export interface PreviousScores {
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
export function previousScoresOf(
  earlier: readonly PreviousResult[],
  { instrument, result }: LoadedInstrument & { result: SubmissionResult },
  reading: Reading & { value: number },
  { say, language }: { say: Say; language: string },
): PreviousScores | undefined {
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
  const moved = formatChange(result, reading, instrument.sensitiveToChange, { say, language });
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
