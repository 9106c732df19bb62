import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Say } from '../i18n/messages.js';
import { wordsEdition } from '../i18n/messages-controller.js';
import { faultLine, faultWordsAt } from '../i18n/error-messages.js';
import { textIn, type Text } from '../model/form/text.js';
import { comparisonsIn } from '../model/form/condition.js';
import { questionsOf, type Question } from '../model/form/definition.js';
import type { FormSession } from '../model/form/session.js';
import type { VisibleSection } from '../model/form/visible.js';
import { anchorOf, renderWhy, type Field } from '../questions/field.js';
import { icon } from '../element/icons.js';
import { controlsEdition, isLine, renderField } from '../questions/registry.js';

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

/** Questions whose answers an option depends on, or an entry of a group: by their ids. */
const looksAt = (question: Question): readonly string[] => {
  const gated = [
    ...('options' in question ? question.options : []),
    ...(question.kind === 'group'
      ? question.questions.flatMap((each) => [each, ...('options' in each ? each.options : [])])
      : []),
  ];
  const ids = gated.flatMap(({ when }) => comparisonsIn(when).map((each) => each.question));
  return question.kind === 'group' && question.each !== undefined ? [question.each, ...ids] : ids;
};

/** What a question's picture rests on: a change of anything else leaves it as it is. */
const inputsOf = ({ session, language, region }: FormView, question: Question): unknown[] => [
  ...[session, question, session.answers[question.id], language, region, wordsEdition(), controlsEdition()],
  session
    .faultsWithin(question.id)
    .map(({ question: at, code, limit = '' }) => `${at} ${code} ${limit}`)
    .join(),
  ...looksAt(question).map((id) => JSON.stringify(session.countedAnswers[id])),
];

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
    return fault && faultWordsAt(question, fault, view);
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
    latest: () => session.answers[question.id],
    questionOf: (id) => questionsOf(session.definition).find((each) => each.id === id),
  };
}

/** What a question stands together with; empty where it stands alone, as one that is only shown does. */
const company = (question: Question | undefined) =>
  !question || question.readonly
    ? ''
    : isLine(question.kind)
      ? 'lines'
      : question.kind === 'lean'
        ? 'leans'
        : '';

/** Questions in groups that stand together: lines with lines, leans with leans, everything else alone. */
export function grouped(questions: readonly Question[]): Question[][] {
  const groups: Question[][] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    if (last && company(question) !== '' && company(last[0]) === company(question)) last.push(question);
    else groups.push([question]);
  }
  return groups;
}

/**
 * The questions of one page. Each has its own place among all that the page may show, so that the others stay what they
 * are when one comes or goes.
 * @param all - Those that the page has in all, if more than are shown.
 */
export function renderQuestions(
  view: FormView,
  questions: readonly Question[],
  all: readonly Question[] = questions,
): unknown[] {
  const places = new Map(all.map((question, place) => [question, place]));
  const page: unknown[] = all.map(() => nothing);
  for (const group of grouped(questions)) {
    const [first] = group;
    if (!first) continue;
    const start = places.get(first) ?? 0;
    if (company(first)) {
      const fields: unknown[] = [];
      for (const question of group)
        fields[(places.get(question) ?? 0) - start] = renderQuestion(view, question);
      page[start] = keyed(
        first.id,
        renderTogether(
          view,
          first,
          [...fields].map((each) => each ?? nothing),
        ),
      );
    } else page[start] = renderQuestion(view, first);
  }
  return page;
}

/** Lines one below the other; or leans, with the reason once for all of them. */
const renderTogether = (view: FormView, first: Question, fields: unknown[]) =>
  isLine(first.kind)
    ? html`<div class="q">${fields}</div>`
    : html`<div class="q">
        <div class="leans">${fields}</div>
        ${renderWhy(fieldOf(view, first))}
      </div>`;

/** A page of the form: what it is about, what needs another look, its questions. */
export function renderSection(view: FormView, { section, questions }: VisibleSection) {
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
      .faultsWithin(question.id)
      .map((fault) => ({ at: fault.question, words: faultLine(question, fault, view) })),
  );
  if (faults.length === 0) return nothing;
  // No live region: it takes the focus, and a screen reader would say it twice.
  return html`<div class="sum" role="group" aria-labelledby="sum" tabindex="-1">
    <h2 id="sum">${icon('alert')}<span .textContent=${say('errors-title', faults.length)}></span></h2>
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
  const input = anchor?.matches('fieldset')
    ? anchor.querySelector<HTMLElement>('input, textarea, select, button')
    : anchor;
  input?.focus();
  anchor?.scrollIntoView({ block: 'nearest' });
};
