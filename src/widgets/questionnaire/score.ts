import { html, nothing } from 'lit';
import type { HelpView } from '../../form/help-line.js';
import type { FormView } from '../../questions/layout.js';
import { icon } from '../../element/icons.js';
import { formatNumber } from '../../i18n/format.js';
import type { Reading } from '../../i18n/format-result.js';
import type { SubmissionResult } from '../../model/submission/submission.js';
import { renderChart } from './chart.js';
import type { PreviousScores } from './previous-change.js';
import { questionId, type LoadedInstrument } from './pages.js';
import type { Reader } from './share.js';

type Scored = Reading & { value: number };

/** One questionnaire, answered and scored. */
export type Outcome = LoadedInstrument & { result: SubmissionResult };

/** What the page about the results needs beside the form. */
export interface ResultView extends FormView, HelpView {
  practice: string;
  reader: Reader;
  region: string;
  /** ISO date on the person's own calendar. */
  today: string;
  outcomes: readonly Outcome[];
  /** True where lines run from right to left. */
  rtl: boolean;
  /** Shows the client results that a practitioner reads first. */
  shows: boolean;
  /** What was said about readiness asks for a doctor before anything else. */
  doctorFirst: boolean;
  /** Something was said that should not wait: help comes first, and no score is put into words. */
  opensHelp: boolean;
  /** The past of one score, where there is one. */
  past: (outcome: Outcome, reading: Scored) => PreviousScores | undefined;
  /** What opening a file, or the page's own earlier results, came to. */
  notice: string;
  /** Hands the person a file to open next time. */
  keep: () => void;
  /** Opens such a file. */
  open: (file: File) => void;
  /** In a journey, where this page also asks whether to share: keeps a copy. Alone, the buttons below do. */
  download?: () => void;
}

/** Whether there were enough answers for a score. */
export const hasValue = (reading: Reading): reading is Scored => reading.value !== undefined;

/** Whether its place is one on our own scale, which nobody has set a norm for. */
export const isOwnScale = ({ rule, place }: Reading): boolean => !rule.bands && place !== '';

/**
 * The ends of the scale as numbers. A week's minutes have no end that means anything: there the words stand alone.
 */
const endsOf = ({ rule }: Reading, language: string): readonly string[] =>
  rule.unit !== undefined && rule.bands ? [] : rule.range.map((end) => formatNumber(end, language));

/** What the number means, in words that say all that the chart shows. */
function meaningOf(reading: Reading, { say, language }: ResultView): string {
  const { words, amount } = reading;
  const [low, high] = endsOf(reading, language);
  if (low === undefined || high === undefined) return say('result-sum', amount);
  return say('result-ends', amount, low, words.lower, high, words.higher);
}

/** What is not answered is no result: calmly said, with the way back to it. */
export function renderTooFew(
  view: ResultView,
  { instrument, result }: Outcome,
  name: string,
  items: readonly string[],
) {
  const { say, session } = view;
  const open = items.filter((item) => !Object.hasOwn(result.items, item));
  const page = session.pageOf(questionId(instrument, open[0] ?? ''));
  return html`<section class="result">
    <div>
      <h2 .textContent=${name}></h2>
      <p class="says" .textContent=${say('result-too-few')}></p>
      <p class="means" .textContent=${say('result-too-few-why', open.length)}></p>
      <p class="means">
        <button
          type="button"
          class="link"
          @click=${() => {
            if (page !== undefined) session.go(page);
          }}
        >
          ${say('result-add')}<span class="visually-hidden">: ${name}</span>
        </button>
      </p>
    </div>
  </section>`;
}

/** The same numbers as a table, folded away. */
function renderTable(
  { say }: ResultView,
  { rule, amount, place, shown }: Scored,
  past: PreviousScores | undefined,
) {
  const where = place === '' ? nothing : html`<th scope="col" .textContent=${say('result-where')}></th>`;
  return html`<details class="why">
    <summary>${icon('chevron')}<span .textContent=${say('result-table')}></span></summary>
    <table>
      <thead>
        <tr>
          <th scope="col" .textContent=${say('result-when')}></th>
          <th scope="col" .textContent=${say('result-score')}></th>
          ${where}
        </tr>
      </thead>
      <tbody>
        ${past?.rows.map(
          (row) =>
            html`<tr>
              <td .textContent=${row.when}></td>
              <td .textContent=${row.shown}></td>
              ${place === '' ? nothing : html`<td></td>`}
            </tr>`,
        )}
        <tr>
          <td .textContent=${say('result-now')}></td>
          <td .textContent=${rule.unit === undefined ? amount : shown}></td>
          ${place === '' ? nothing : html`<td .textContent=${place}></td>`}
        </tr>
      </tbody>
    </table>
  </details>`;
}

/** One score: in words, as a picture, and as a table. */
export function renderReading(view: ResultView, outcome: Outcome, reading: Reading) {
  if (!hasValue(reading)) return renderTooFew(view, outcome, reading.words.name, reading.rule.items);
  const { say, language, rtl } = view;
  const { words, amount, place } = reading;
  const past = view.past(outcome, reading);
  const id = questionId(outcome.instrument, reading.id);
  const [low = '', high = ''] = endsOf(reading, language);
  const ends = [`${low} ${words.lower}`, `${high} ${words.higher}`] as const;
  const says = place === '' ? amount : place;
  const meaning = meaningOf(reading, view);
  const chart = {
    ...{ reading, ends, say, rtl, id: `chart-${id}` },
    told: `${says.replace(/\.$/, '')}. ${meaning}`,
  };
  return html`<section class="result" aria-labelledby="result-${id}">
    <div>
      <h2 id="result-${id}" .textContent=${words.name}></h2>
      <p class="says" .textContent=${says}></p>
      ${past?.delta} ${past?.means.map((text) => html`<p class="means" .textContent=${text}></p>`)}
      ${past?.harder ? html`<p class="means" .textContent=${say('next-hard')}></p>` : nothing}
      <p class="means small soft" .textContent=${meaning}></p>
    </div>
    <figure>${past ? past.chart(chart) : renderChart(chart)} ${renderTable(view, reading, past)}</figure>
  </section>`;
}
