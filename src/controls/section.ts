import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Say } from '../i18n/words.js';
import { wordsEdition } from '../i18n/words-controller.js';
import { faultLine, faultWords } from '../i18n/fault-words.js';
import { textIn, type Text } from '../model/form/text.js';
import type { Question } from '../model/form/definition.js';
import type { FormSession } from '../model/form/session.js';
import type { VisibleSection } from '../model/form/visible.js';
import { anchorOf, renderWhy, type Field } from './field.js';
import { icon } from '../element/icons.js';
import { controlsEdition, isLine, renderField } from './index.js';

/** What the templates of a form are handed. */
export interface FormView {
  session: FormSession;
  say: Say;
  /** BCP 47 tag of the language spoken. */
  language: string;
  /** Two-letter code of the country that the practice is in, where it is known. */
  region?: string | undefined;
}

const textFor =
  ({ language }: FormView) =>
  (text: Text | undefined): string =>
    textIn(text, language);

/**
 * What a question's picture rests on. The answers of others count only where an option, or an entry of a group, depends
 * on them.
 */
function inputsOf({ session, language, region }: FormView, question: Question): unknown[] {
  const depends =
    question.kind === 'group' || ('options' in question && question.options.some(({ when }) => when));
  return [
    ...[session, question, session.answers[question.id], depends && session.countedAnswers],
    ...[language, region, wordsEdition(), controlsEdition()],
    session
      .faultsWithin(question.id)
      .map(({ question: at, code, limit = '' }) => `${at} ${code} ${limit}`)
      .join(),
  ];
}

/**
 * One question with its control, keyed by its id so that a page translator's leftovers never stand over another, and
 * shown anew only when something that it rests on has changed: a form may have a thousand on one page.
 */
export const renderQuestion = (view: FormView, question: Question) =>
  keyed(
    question.id,
    guard(inputsOf(view, question), () => renderField(fieldOf(view, question))),
  );

/** What the control of a question is handed. */
export function fieldOf(view: FormView, question: Question): Field {
  const { session, say, language, region } = view;
  const errorAt = (path: string) => {
    const fault = session.fault(path);
    return fault && faultWords(question, fault, view);
  };
  return {
    question,
    answer: session.answers[question.id],
    answers: session.countedAnswers,
    error: errorAt(question.id),
    errorAt,
    say,
    language,
    region,
    text: textFor(view),
    keep: (answer) => {
      session.answer(question.id, answer);
    },
  };
}

/** Questions in groups that stand together: lines with lines, leans with leans, everything else alone. */
function grouped(questions: readonly Question[]): Question[][] {
  const kindOf = (question: Question | undefined) =>
    !question ? '' : isLine(question.kind) ? 'lines' : question.kind === 'lean' ? 'leans' : '';
  const groups: Question[][] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    if (last && kindOf(question) !== '' && kindOf(last[0]) === kindOf(question)) last.push(question);
    else groups.push([question]);
  }
  return groups;
}

/** The questions of one page. */
export function renderQuestions(view: FormView, questions: readonly Question[]) {
  return grouped(questions).map((group) => {
    const [first] = group;
    if (!first) return nothing;
    const fields = group.map((question) => renderQuestion(view, question));
    if (isLine(first.kind)) return keyed(first.id, html`<div class="q">${fields}</div>`);
    if (first.kind !== 'lean') return fields;
    return keyed(
      first.id,
      html`<div class="q">
        <div class="leans">${fields}</div>
        ${renderWhy(fieldOf(view, first))}
      </div>`,
    );
  });
}

/** A page of the form: what it is about, what needs another look, its questions. */
export function renderSection(view: FormView, { section, questions }: VisibleSection) {
  const text = textFor(view);
  return html`
    ${renderErrors(view, questions)}
    <h2 class="title" tabindex="-1" .textContent=${text(section.title)}></h2>
    ${section.lead === undefined ? nothing : html`<p class="lead" .textContent=${text(section.lead)}></p>`}
    ${renderQuestions(view, questions)}
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
      .faultsWithin(question.id)
      .map((fault) => ({ at: fault.question, words: faultLine(question, fault, view) })),
  );
  if (faults.length === 0) return nothing;
  return html`<div class="sum" role="alert" tabindex="-1">
    <h2>${icon('alert')}<span .textContent=${say('errors-title', faults.length)}></span></h2>
    <ul>
      ${faults.map(
        ({ at, words }) =>
          html`<li>
            <a href=${`#${anchorOf(at)}`} @click=${leadTo(at)} .textContent=${words}></a>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Focus moves to the field; the page's address stays as it is. In a group the first input takes it. */
const leadTo = (question: string) => (event: Event) => {
  event.preventDefault();
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  const anchor = root.getElementById(anchorOf(question));
  const input = anchor?.matches('fieldset') ? anchor.querySelector<HTMLElement>('input, button') : anchor;
  input?.focus();
  anchor?.scrollIntoView({ block: 'nearest' });
};
