import { html, nothing } from 'lit';
import { icon } from '../element/icons.js';
import { errorSummaryLine } from '../questions/error-messages.js';
import type { Question } from '../model/form/definition.js';
import type { VisibleSection } from '../model/form/visible.js';
import { controlId } from '../questions/field.js';
import { renderQuestions, textFor, type FormView } from '../questions/layout.js';

/** A page of the form: what it is about, what needs another look, its questions. */
export function renderPage(view: FormView, { section, questions }: VisibleSection) {
  const text = textFor(view);
  return html`
    ${renderErrors(view, questions)}
    <h2 class="title" tabindex="-1" .textContent=${text(section.title)}></h2>
    ${section.lead === undefined ? nothing : html`<p class="lead" .textContent=${text(section.lead)}></p>`}
    ${renderQuestions(view, questions, section.questions)}
    ${
      section.note === undefined
        ? nothing
        : html`<p class="note gap" role="note" .textContent=${text(section.note)}></p>`
    }
  `;
}

/** The summary of what needs another look: first on the page, takes focus, leads to each field. */
export function renderErrors(view: FormView, questions: readonly Question[]) {
  const { session, say } = view;
  const faults = questions.flatMap((question) =>
    session
      .issuesWithin(question.id)
      .map((fault) => ({ at: fault.question, words: errorSummaryLine(question, fault, view) })),
  );
  if (faults.length === 0) return nothing;
  // No live region: it takes the focus, and a screen reader would say it twice.
  return html`<div class="error-summary" role="group" aria-labelledby="sum" tabindex="-1">
    <h2 id="sum">${icon('alert')}<span .textContent=${say('errors-title', faults.length)}></span></h2>
    <ul>
      ${faults.map(
        ({ at, words }) =>
          html`<li>
            <a href=${`#${controlId(at)}`} @click=${leadTo(at)} .textContent=${words}></a>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Focus moves to the field; the page's address stays as it is. In a group the first input takes it. */
const leadTo = (question: string) => (event: Event) => {
  event.preventDefault();
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  const anchor = root.getElementById(controlId(question));
  const input = anchor?.matches('fieldset')
    ? anchor.querySelector<HTMLElement>('input, textarea, select, button')
    : anchor;
  input?.focus();
  anchor?.scrollIntoView({ block: 'nearest' });
};
