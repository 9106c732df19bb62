import { html, nothing } from 'lit';
import type { Say } from '../i18n/messages.js';
import type { SummaryRow, SummarySection } from '../model/flow/summary.js';
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

/** A question as long as this does not fit beside its answer: a consent is as many words as were agreed to. */
const long = 60;

/** A yes that asks to check first is not read past. */
const renderWords = ({ words = '', own, entries, first }: SummaryRow) => {
  if (own) return html`<dd><span class="quote" .textContent=${words}></span></dd>`;
  if (entries) return html`<dd class="several">${renderEntries(words)}</dd>`;
  return first ? html`<dd><b .textContent=${words}></b></dd>` : html`<dd .textContent=${words}></dd>`;
};

const renderRow = (row: SummaryRow) =>
  html`<dt class=${row.label.length > long ? 'long' : ''} .textContent=${row.label}></dt>
    ${renderWords(row)}`;

/**
 * One page of answers with the way back to it: all of them, on a phone too, for nobody sends what they have not seen. What
 * was left open is one quiet line, not a list of gaps.
 */
const renderSheet = ({ title, rows }: SummarySection, say: Say, change: () => void) => {
  const said = rows.filter(({ words }) => words !== undefined);
  const open = rows.length - said.length;
  return html`<div class="sheet">
    <header role="none">
      <h3 .textContent=${title}></h3>
      <button type="button" class="link" @click=${change}>
        ${say('change')}<span class="visually-hidden"> ${title}</span>
      </button>
    </header>
    ${said.length > 0 ? html`<dl>${said.map(renderRow)}</dl>` : nothing}
    ${open > 0 ? html`<p class="small soft" .textContent=${say('left-open', open)}></p>` : nothing}
  </div>`;
};

/** What stands on the last page before sending. */
export interface ReviewView {
  say: Say;
  practice: string;
  sheets: readonly (SummarySection & { change: () => void })[];
  /** A calm word about readiness, where there is one to say. */
  ready: string | undefined;
  /** Answers that hardly fit together. */
  mismatches: readonly MismatchView[];
  /** What is asked beside the forms, where there is something. */
  closing: ClosingView | undefined;
}

/** Everything in one place, with the way back to each page, before anything is sent. */
export const renderReview = (view: ReviewView) => {
  const { say, practice, sheets, ready, mismatches, closing } = view;
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
      ${sheets.map((sheet) => renderSheet(sheet, say, sheet.change))}
    </section>
    ${closing ? renderClosing(closing) : nothing}
  `;
};
