import { html, nothing } from 'lit';
import { renderHelp, type HelpView } from '../../controls/help-line.js';
import { renderErrors, renderQuestions, type FormView } from '../../controls/section.js';
import { icon } from '../../element/icons.js';
import { laterIcon } from '../../element/later-icons.js';
import { results } from '../../i18n/en/results.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { readingsOf, type Reading } from '../../i18n/result-words.js';
import { registerWords } from '../../i18n/words-controller.js';
import type { SubmissionResult } from '../../model/submission/submission.js';
import { renderChart } from './chart.js';
import type { Past } from './history.js';
import { questionId, type Chosen } from './pages.js';

export { resultSummary } from '../../i18n/result-words.js';

registerWords('en', 'results', results);

export interface ResultView extends FormView, HelpView {
  practice: string;
  region: string;
  /** ISO date on the person's own calendar. */
  today: string;
  outcomes: readonly (Chosen & { result: SubmissionResult })[];
  /** True where lines run from right to left. */
  rtl: boolean;
  /** Shows the client results that a practitioner reads first. */
  shows: boolean;
  /** The past of one score, where there is one. */
  past: (
    outcome: Chosen & { result: SubmissionResult },
    reading: Reading & { value: number },
  ) => Past | undefined;
  /** What opening a file, or the page's own earlier results, came to. */
  notice: string;
  /** Hands the person a file to open next time. */
  keep: () => void;
  /** Opens such a file. */
  open: (file: File) => void;
  /** In a journey, where this page also asks whether to share: keeps a copy. Alone, the buttons below do. */
  download?: () => void;
}

type Outcome = ResultView['outcomes'][number];

const hasValue = (reading: Reading): reading is Reading & { value: number } => reading.value !== undefined;

/**
 * The ends of the scale as numbers. A week's minutes have no end that means anything: there the words stand alone.
 */
const endsOf = ({ rule }: Reading, language: string): readonly string[] =>
  rule.unit !== undefined && rule.bands ? [] : rule.range.map((end) => formatNumber(end, language));

/** What the number means, in words that say all that the chart shows. */
function meaningOf(reading: Reading, { say, language }: ResultView): string {
  const { rule, words, amount, place } = reading;
  const [low, high] = endsOf(reading, language);
  if (low === undefined || high === undefined) return say('result-sum', amount);
  const ends = say('result-ends', amount, low, words.lower, high, words.higher);
  return rule.bands || place === '' ? ends : `${ends} ${say('result-own-scale')}`;
}

function renderTooFew(view: ResultView, { instrument, result }: Outcome, { rule, words }: Reading) {
  const { say, session } = view;
  const open = rule.items.filter((item) => !Object.hasOwn(result.items, item));
  const page = session.pageOf(questionId(instrument, open[0] ?? ''));
  return html`<section class="result">
    <div>
      <h2 .textContent=${words.name}></h2>
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
          ${say('result-add')}<span class="vh">: ${words.name}</span>
        </button>
      </p>
    </div>
  </section>`;
}

function renderReading(view: ResultView, outcome: Outcome, reading: Reading) {
  if (!hasValue(reading)) return renderTooFew(view, outcome, reading);
  const { say, language, rtl } = view;
  const { rule, words, amount, place, shown } = reading;
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
      ${past?.delta}
      ${[...(past?.means ?? []), meaning].map((text) => html`<p class="means" .textContent=${text}></p>`)}
      ${past?.harder ? html`<p class="means" .textContent=${say('next-hard')}></p>` : nothing}
    </div>
    <figure>
      ${past ? past.chart(chart) : renderChart(chart)}
      <details class="why">
        <summary>${icon('chevron')}<span .textContent=${say('result-table')}></span></summary>
        <table>
          <thead>
            <tr>
              <th scope="col" .textContent=${say('result-when')}></th>
              <th scope="col" .textContent=${say('result-score')}></th>
              ${place === '' ? nothing : html`<th scope="col" .textContent=${say('result-where')}></th>`}
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
      </details>
    </figure>
  </section>`;
}

/** What a practitioner reads first: no number here, and a calm word instead. */
const renderTheirs = ({ say, practice }: ResultView, { words }: Outcome) =>
  html`<section class="result">
    <div>
      <h2 .textContent=${words.title}></h2>
      <p class="says" .textContent=${say('result-theirs', practice)}></p>
      <p class="means" .textContent=${say('result-theirs-why')}></p>
    </div>
  </section>`;

/** Whether the person who answered sees the score: always, unless it needs somebody to talk it through. */
export const showsScore = ({ instrument }: Chosen, { shows }: Pick<ResultView, 'shows'>): boolean =>
  instrument.audience === 'public' || shows;

/** What a result says and what it does not, and what could help whatever it says. */
const renderNext = ({ say, practice }: ResultView) =>
  html`<section class="after">
    <div>
      <h2 .textContent=${say('result-notes-title')}></h2>
      <p .textContent=${say('result-notes-yes', practice)}></p>
      <p .textContent=${say('result-notes-no')}></p>
    </div>
    <div>
      <h2 .textContent=${say('next-title')}></h2>
      <ul>
        ${(['next-outlet', 'next-win', 'next-own'] as const).map(
          (key) => html`<li .textContent=${say(key)}></li>`,
        )}
      </ul>
    </div>
  </section>`;

/** A file to keep, and one to open: nothing leaves the device. */
const renderKeeping = ({ say, keep, open, notice }: ResultView) =>
  html`<section class="keeping">
    <h2 .textContent=${say('past-title')}></h2>
    <p class="means" .textContent=${say('past-why')}></p>
    <div class="actions">
      <button type="button" class="btn quiet" @click=${keep}>
        ${laterIcon('download')}<span .textContent=${say('past-keep')}></span>
      </button>
      <button
        type="button"
        class="btn bare"
        @click=${(event: Event) => {
          (event.currentTarget as Element).parentElement?.querySelector('input')?.click();
        }}
        .textContent=${say('past-open')}
      ></button>
      <input
        type="file"
        hidden
        accept=".json,application/json"
        @change=${({ target }: { target: HTMLInputElement }) => {
          const [file] = target.files ?? [];
          if (file) open(file);
          target.value = ''; // the same file again is a new wish
        }}
      />
    </div>
    <p role="status" class="means" .textContent=${notice}></p>
  </section>`;

/** Where somebody stands: in words first, then the picture, and always whom to talk to. */
export function renderResultPage(view: ResultView) {
  const { say, language, practice, outcomes, session, today, download } = view;
  const asked = session.current?.questions ?? [];
  const shown = outcomes.filter((each) => showsScore(each, view));
  const first =
    shown.some((each) => each.instrument.sensitiveToChange) &&
    !shown.some((each) =>
      readingsOf(each.result, each.instrument, each.words, view).some(
        (reading) => hasValue(reading) && view.past(each, reading),
      ),
    );
  return html`<div class="solo">
    ${renderErrors(view, asked)}
    <p
      class="soft"
      .textContent=${formatDate(today, language, { weekday: 'long', day: 'numeric', month: 'long' })}
    ></p>
    <h2 class="title" tabindex="-1" .textContent=${say('result-title')}></h2>
    <p class="lead" .textContent=${say('result-lead', practice)}></p>
    ${first ? html`<p class="delta" .textContent=${say('result-first')}></p>` : nothing}
    ${outcomes.map((outcome) => {
      if (!showsScore(outcome, view)) return renderTheirs(view, outcome);
      const { result, instrument, words } = outcome;
      return readingsOf(result, instrument, words, view).map((reading) =>
        renderReading(view, outcome, reading),
      );
    })}
    <section class="help" aria-labelledby="help-soon">
      <h2 id="help-soon" .textContent=${say('help-soon')}></h2>
      <p .textContent=${say('help-soon-text')}></p>
      ${renderHelp(view)}
    </section>
    ${shown.length === 0 ? nothing : html`${renderNext(view)} ${renderKeeping(view)}`}
    ${asked.length === 0 ? nothing : html`<section class="sharing">${renderQuestions(view, asked)}</section>`}
    ${
      download
        ? html`<p class="gap">
            <button type="button" class="btn quiet" @click=${download}>
              ${laterIcon('download')}<span .textContent=${say('download')}></span>
            </button>
          </p>`
        : nothing
    }
  </div>`;
}
