import { html, nothing } from 'lit';
import { formatList } from '../i18n/format.js';
import { listOf } from '../model/form/answers.js';
import type { Side } from '../model/form/roles.js';
import { shareable, withoutTalkAlone } from '../model/submission/sharing.js';
import { controlId } from '../questions/field.js';
import { renderQuestion, type FormView } from '../questions/layout.js';
import { live } from '../questions/live.js';
import { renderErrors } from './page.js';

/** What the last page asks beside the forms. */
export interface ClosingView extends FormView {
  practice: string;
  /** They may have to call: a phone number is needed. */
  calls: boolean;
  /** With whom it can be shared, where there is somebody: the words name the same side as the consents that are recorded. */
  sharesWith: Side | undefined;
  /** The last day on which a yes holds, in words. */
  until: string;
  /** Titles of the questionnaires that are sent. */
  titles: readonly string[];
  /** The words that are signed: a sentence a line. */
  sharing: string;
  sending: string;
}

/** A sentence a line. */
const renderStatement = (text: string) =>
  html`<div class="note plain small">
    ${text.split('\n').map((line) => html`<p .textContent=${line}></p>`)}
  </div>`;

/** Questions of this page by their ids, those that this person sees. */
const renderAsked = (view: FormView, ids: readonly string[]) => {
  const asked = view.session.sections.flatMap(({ questions }) => questions);
  return ids.flatMap((id) => {
    const question = asked.find((each) => each.id === id);
    return question ? [renderQuestion(view, question)] : [];
  });
};

/** Who else may see this: a switch for each kind of thing, a sentence that says what they mean, and whom it goes to. */
function renderSharing(view: ClosingView, to: Side) {
  const { session, say, language, titles, until, sharing } = view;
  const share = listOf(session.answers.share);
  const toggle = (what: string) => {
    const next = withoutTalkAlone(shareable.filter((each) => (each === what) !== share.includes(each)));
    session.answer('share', next.length === 0 ? undefined : next);
  };
  const said = (shared: boolean) =>
    formatList(
      shareable.flatMap((what) =>
        what !== 'talk' && share.includes(what) === shared ? [say(`share-said-${what}`)] : [],
      ),
      language,
    );
  // Talking is about what is shared: it is offered once something is.
  const offered = shareable.filter((what) => what !== 'talk' || share.length > 0);
  const hint = (what: (typeof shareable)[number]) =>
    what === 'talk'
      ? say('share-talk-hint', until)
      : what === 'results' && titles.length > 0
        ? say('share-results-scores', formatList(titles, language))
        : say(`share-${what}-hint`);
  return html`<section>
    <fieldset class="question" id=${controlId('share')} tabindex="-1">
      <legend .textContent=${say('share-title')}></legend>
      <p class="hint" .textContent=${say('share-hint', to)}></p>
      <div class="consents">
        ${offered.map(
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
    ${renderAsked(view, ['share-items', 'share-with'])}
    ${share.length > 0 ? renderStatement(sharing) : nothing}
  </section>`;
}

/** What needs another look on this page. */
export const renderClosingErrors = (view: ClosingView) =>
  renderErrors(
    view,
    view.session.sections.flatMap(({ questions }) => questions),
  );

/** Whom to answer, who else may see this, the yes that no form has asked for, and who signs. */
export function renderClosing(view: ClosingView) {
  const { session, say, practice, calls, sharesWith, sending } = view;
  const asks = (id: string) => session.pages.includes(id);
  return html`<div class="closing">
    ${
      asks('reply')
        ? html`<section>
            <h3 .textContent=${say('reply-title')}></h3>
            <p class="hint" .textContent=${say(calls ? 'reply-hint-call' : 'reply-hint', practice)}></p>
            ${renderAsked(view, ['reply-name', 'reply-email', 'reply-phone'])}
          </section>`
        : nothing
    }
    ${sharesWith ? renderSharing(view, sharesWith) : nothing}
    ${
      asks('sending')
        ? html`<section>
            <h3 .textContent=${say('agree-title')}></h3>
            ${renderStatement(sending)} ${renderAsked(view, ['agreement'])}
          </section>`
        : nothing
    }
    ${renderAsked(view, ['signed-name', 'signed-as', 'signed-right'])}
  </div>`;
}
