import { html, nothing } from 'lit';
import { formatDate, formatList } from '../i18n/format.js';
import type { Say } from '../i18n/messages.js';
import { listOf } from '../model/form/answers.js';
import type { Side } from '../model/form/roles.js';
import type { FormSession } from '../model/form/session.js';
import type { SummaryRow, SummarySection } from '../model/flow/summary.js';
import { dayOf } from '../model/clock.js';
import { shareable, yearFrom } from '../model/submission/sharing.js';
import { icon } from '../element/icons.js';
import { controlId } from '../questions/field.js';
import { renderErrors } from './page.js';
import { renderQuestion, type FormView } from '../questions/layout.js';
import { live } from '../questions/live.js';

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
 * @param folds - Where there is little room: the gist is what one reads, a tap shows the rest.
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
    ${folds && said.length > 0 ? renderFolded(said, say, answers) : answers}
  </div>`;
};

/**
 * Who else may see this: a switch for each kind of thing, a sentence that says what they mean, a name under it.
 * @param to - Who may see it: the words name the same side as the consents that are recorded.
 */
export function renderSharing(view: FormView, to: Side, now: number) {
  const { session, say, language } = view;
  const share = sharedIn(session);
  const toggle = (what: string) => {
    const next = shareable.filter((each) => (each === what) !== share.includes(each));
    session.answer('share', next.length === 0 ? undefined : next);
  };
  const said = (shared: boolean) =>
    formatList(
      shareable.flatMap((what) =>
        what !== 'talk' && share.includes(what) === shared ? [say(`share-said-${what}`)] : [],
      ),
      language,
    );
  const hint = (what: (typeof shareable)[number]) =>
    what === 'talk'
      ? say('share-talk-hint', formatDate(yearFrom(dayOf(now)), language))
      : say(`share-${what}-hint`);
  const signature = session.sections
    .flatMap(({ questions }) => questions)
    .find((question) => question.id === 'signed-name');
  return html`<section>
    <fieldset class="question" id=${controlId('share')} tabindex="-1">
      <legend .textContent=${say('share-title')}></legend>
      <p class="hint" .textContent=${say('share-hint', to)}></p>
      <div class="consents">
        ${shareable.map(
          (what) =>
            html`<label class="consent"
              ><span
                ><b .textContent=${say(`share-${what}`)}></b><small .textContent=${hint(what)}></small></span
              ><input
                type="checkbox"
                role="switch"
                name="share"
                value=${shareable.indexOf(what)}
                .checked=${live(share.includes(what))}
                @change=${() => {
                  toggle(what);
                }}
            /></label>`,
        )}
      </div>
      <p
        class="note plain small"
        aria-live="polite"
        .textContent=${say('share-sentence', to, said(true), said(false))}
      ></p>
    </fieldset>
    ${signature ? renderQuestion(view, signature) : nothing}
  </section>`;
}

const sharedIn = (session: FormSession): readonly string[] => listOf(session.answers.share);

/** What stands on the last page before sending. */
export interface ReviewView extends FormView {
  practice: string;
  sheets: readonly (SummarySection & { change: () => void })[];
  /** Width of the widget in px: on a phone the pages fold. */
  width: number;
  /** A calm word about readiness, where there is one to say. */
  ready: string | undefined;
  /** With whom it can be shared, where there is somebody; `session` then holds the switches. */
  sharesWith: Side | undefined;
  now: number;
}

/** Everything in one place, with the way back to each page, before anything is sent. */
export const renderReview = (view: ReviewView) => {
  const { say, practice, sheets, width, ready, sharesWith, session, now } = view;
  const asked = session.sections.flatMap(({ questions }) => questions);
  return html`
    ${sharesWith ? renderErrors(view, asked) : nothing}
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
    <section aria-label=${say('your-answers')}>
      ${sheets.map((sheet) => renderSheet(sheet, say, sheet.change, width < 640))}
    </section>
    ${sharesWith ? renderSharing(view, sharesWith, now) : nothing}
  `;
};
