import { html, nothing } from 'lit';
import type { Say } from '../i18n/messages.js';
import type { SummaryRow, SummarySection } from '../model/flow/summary.js';
import { icon } from '../element/icons.js';
import { renderMismatches, type MismatchView } from './mismatches.js';
import { renderClosing, renderClosingErrors, type ClosingView } from './closing.js';

/** Entries of a group: what each is about, then its answers. */
const renderEntries = (words: string) =>
  words.split('\n\n').map((entry) => {
    const [title = '', ...lines] = entry.split('\n');
    return html`<div>
      <b .textContent=${title}></b>${lines.map((line) => html`<p .textContent=${line}></p>`)}
    </div>`;
  });

const renderRow = ({ label, words = '', own, entries }: SummaryRow) =>
  html`<dt .textContent=${label}></dt>
    ${
      own
        ? html`<dd><span class="quote" .textContent=${words}></span></dd>`
        : entries
          ? html`<dd class="several">${renderEntries(words)}</dd>`
          : html`<dd .textContent=${words}></dd>`
    }`;

/** What one reads first of a page: its answers in a row. A bare "Yes" says nothing without its question. */
const gistOf = (said: readonly SummaryRow[], say: Say): string =>
  said
    .filter(({ words }) => words !== say('yes') && words !== say('no'))
    .map(({ words = '', own, entries }) =>
      own
        ? `“${words}”`
        : entries
          ? words.split('\n\n').map((entry) => entry.split('\n')[0])
          : words.split('\n').join(', '),
    )
    .join(' · ')
    .slice(0, 120);

/** The answers of a page behind their gist. Paper, and the browser's own search, see them all. */
const renderFolded = (said: readonly SummaryRow[], say: Say, answers: unknown) => {
  const count = say('answers-count', said.length);
  return html`<details class="why">
    <summary>
      ${icon('chevron')}<span class="gist" .textContent=${gistOf(said, say) || count}></span
      ><span class="count" .textContent=${count}></span>
    </summary>
    ${answers}
  </details>`;
};

/**
 * One page of answers with the way back to it. What was left open is one quiet line, not a list of gaps.
 * @param folds - Where there is little room: the gist is what one reads, a tap shows the rest. A page with a yes that asks
 * to check first stays open: its gist would not show it.
 */
const renderSheet = ({ title, rows }: SummarySection, say: Say, change: () => void, folds: boolean) => {
  const said = rows.filter(({ words }) => words !== undefined);
  const open = rows.length - said.length;
  const answers = html`${said.length > 0 ? html`<dl>${said.map(renderRow)}</dl>` : nothing}
  ${open > 0 ? html`<p class="small soft" .textContent=${say('left-open', open)}></p>` : nothing}`;
  return html`<div class="sheet">
    <header role="none">
      <h3 .textContent=${title}></h3>
      <button type="button" class="link" @click=${change}>
        ${say('change')}<span class="visually-hidden"> ${title}</span>
      </button>
    </header>
    ${folds && said.length > 0 && !said.some(({ first }) => first) ? renderFolded(said, say, answers) : answers}
  </div>`;
};

/** What stands on the last page before sending. */
export interface ReviewView {
  say: Say;
  practice: string;
  sheets: readonly (SummarySection & { change: () => void })[];
  /** Width of the widget in px: on a phone the pages fold. */
  width: number;
  /** A calm word about readiness, where there is one to say. */
  ready: string | undefined;
  /** Answers that hardly fit together. */
  mismatches: readonly MismatchView[];
  /** What is asked beside the forms, where there is something. */
  closing: ClosingView | undefined;
}

/** Everything in one place, with the way back to each page, before anything is sent. */
export const renderReview = (view: ReviewView) => {
  const { say, practice, sheets, width, ready, mismatches, closing } = view;
  return html`
    ${closing ? renderClosingErrors(closing) : nothing}
    <h2 class="title" tabindex="-1" .textContent=${say('review-title')}></h2>
    <p class="lead" .textContent=${say('review-lead', practice)}></p>
    ${
      ready === undefined
        ? nothing
        : html`<div class="note gap" role="note">
            <p><b .textContent=${say('ready-title')}></b></p>
            <p .textContent=${ready}></p>
          </div>`
    }
    ${renderMismatches(mismatches, say)}
    <section aria-label=${say('your-answers')}>
      ${sheets.map((sheet) => renderSheet(sheet, say, sheet.change, width < 640))}
    </section>
    ${closing ? renderClosing(closing) : nothing}
  `;
};
