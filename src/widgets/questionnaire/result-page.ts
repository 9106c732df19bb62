import { html, nothing } from 'lit';
import { renderHelp } from '../../form/help-line.js';
import { renderErrors } from '../../form/page.js';
import { renderQuestions } from '../../questions/layout.js';
import { extraIcon } from '../../element/extra-icons.js';
import { results } from '../../i18n/en/results.js';
import { formatDate } from '../../i18n/format.js';
import { readingsOf } from '../../i18n/format-result.js';
import type { Say } from '../../i18n/messages.js';
import { registerMessages } from '../../i18n/messages-controller.js';
import { renderResultDrawing } from './result-drawing.js';
import { showsScore, whoReads } from './result-rows.js';
import { hasValue, isOwnScale, renderReading, renderTooFew, type Outcome, type ResultView } from './score.js';

export { rowsOf } from './result-rows.js';
export { showsScore };

registerMessages('en', 'results', results);

/** What a practitioner reads first: no number here, and a calm word instead. Nothing answered, nothing to go through. */
const renderTheirs = (view: ResultView, outcome: Outcome) => {
  const { say, reader } = view;
  const { instrument, result, words } = outcome;
  if (Object.keys(result.items).length === 0)
    return renderTooFew(
      view,
      outcome,
      words.title,
      instrument.items.map(({ id }) => id),
    );
  return html`<section class="result">
    <div>
      <h2 .textContent=${words.title}></h2>
      <p class="says" .textContent=${whoReads(view)}></p>
      <p class="means" .textContent=${reader === 'nobody' ? '' : say('result-theirs-why')}></p>
    </div>
  </section>`;
};

/** Whom to talk to, and when: soon, or now. */
const renderWhom = (view: ResultView) => {
  const { say, opensHelp } = view;
  return html`<section class="help" aria-labelledby="help-soon">
    <h2 id="help-soon" .textContent=${say(opensHelp ? 'help-now' : 'help-soon')}></h2>
    <p .textContent=${say(opensHelp ? 'help-now-text' : 'help-soon-text')}></p>
    ${renderHelp(view)}
  </section>`;
};

/** What could help, whatever the result says. */
const renderNext = ({ say, doctorFirst }: ResultView) =>
  html`<div>
    <h2 .textContent=${say('next-title')}></h2>
    <ul>
      ${([doctorFirst ? 'next-doctor' : 'next-outlet', 'next-win', 'next-own'] as const).map(
        (key) => html`<li .textContent=${say(key)}></li>`,
      )}
    </ul>
  </div>`;

/** Without anywhere to send it, the result is for the person alone: to read and to keep. */
export const renderOwnActions = (say: Say, download: () => void, back: (() => void) | undefined) =>
  html`<div class="actions">
    <button type="button" class="btn quiet" @click=${download}>
      ${extraIcon('download')}<span .textContent=${say('download')}></span>
    </button>
    <button type="button" class="btn bare" @click=${back} .textContent=${say('back')}></button>
  </div>`;

/** A file to keep, and one to open: nothing leaves the device. */
const renderKeeping = ({ say, keep, open, notice }: ResultView) =>
  html`<div class="keeping">
    <h2 .textContent=${say('past-title')}></h2>
    <p class="means" .textContent=${say('past-why')}></p>
    <div class="actions">
      <button type="button" class="btn quiet" @click=${keep}>
        ${extraIcon('download')}<span .textContent=${say('past-keep')}></span>
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
  </div>`;

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
  const help = renderWhom(view);
  return html`<div class="solo">
    ${renderErrors(view, asked)} ${renderResultDrawing()}
    <p
      class="soft"
      .textContent=${formatDate(today, language, { weekday: 'long', day: 'numeric', month: 'long' })}
    ></p>
    <h2 class="title" tabindex="-1" .textContent=${say('result-title')}></h2>
    <p class="lead" .textContent=${say('result-lead', practice)}></p>
    ${view.opensHelp ? help : nothing}
    ${first ? html`<p class="delta" .textContent=${say('result-first')}></p>` : nothing}
    ${outcomes.map((outcome) => {
      if (!showsScore(outcome, view)) return renderTheirs(view, outcome);
      const { result, instrument, words } = outcome;
      return readingsOf(result, instrument, words, view).map((reading) =>
        renderReading(view, outcome, reading),
      );
    })}
    ${
      shown.some((each) =>
        readingsOf(each.result, each.instrument, each.words, view).some(
          (reading) => hasValue(reading) && isOwnScale(reading),
        ),
      )
        ? html`<p class="small soft" .textContent=${say('result-own-scale')}></p>`
        : nothing
    }
    ${view.opensHelp ? nothing : help}
    ${
      shown.length === 0
        ? nothing
        : html`<section class="after">
            ${view.opensHelp ? nothing : renderNext(view)} ${renderKeeping(view)}
          </section>`
    }
    ${asked.length === 0 ? nothing : html`<section class="sharing">${renderQuestions(view, asked)}</section>`}
    ${
      download
        ? html`<p class="gap">
            <button type="button" class="btn quiet" @click=${download}>
              ${extraIcon('download')}<span .textContent=${say('download')}></span>
            </button>
          </p>`
        : nothing
    }
  </div>`;
}
