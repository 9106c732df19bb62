import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Say } from '../i18n/messages.js';
import { messagesRevision } from '../i18n/messages-controller.js';
import { errorMessageAt } from '../i18n/error-messages.js';
import { textIn, type Text } from '../model/form/text.js';
import { comparisonsIn } from '../model/form/condition.js';
import { questionsOf, type Question } from '../model/form/definition.js';
import type { FormSession } from '../model/form/session.js';
import { renderWhy, type Field } from './field.js';
import { controlsRevision, isLine, renderField } from './registry.js';

/** What the templates of a form are handed. */
export interface FormView {
  session: FormSession;
  say: Say;
  /** BCP 47 tag of the language spoken. */
  language: string;
  /** Two-letter code of the country that the practice is in, where it is known. */
  region?: string | undefined;
}

export const textFor =
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
  ...[
    session,
    question,
    session.answers[question.id],
    language,
    region,
    messagesRevision(),
    controlsRevision(),
  ],
  session
    .issuesWithin(question.id)
    .map(({ question: at, code, limit = '' }) => `${at} ${code} ${limit}`)
    .join(),
  ...looksAt(question).map((id) => JSON.stringify(session.visibleAnswers[id])),
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
    const fault = session.issue(path);
    return fault && errorMessageAt(question, fault, view);
  };
  return {
    question,
    answer: session.answers[question.id],
    answers: session.visibleAnswers,
    error: errorAt(question.id),
    errorAt,
    say,
    language,
    region,
    text: textFor(view),
    setAnswer: (answer) => {
      session.answer(question.id, answer);
    },
    getAnswer: () => session.answers[question.id],
    questionOf: (id) => questionsOf(session.definition).find((each) => each.id === id),
  };
}

/** What a question stands together with; empty where it stands alone, as one that is only shown does. */
const company = (question: Question | undefined) =>
  !question || question.readonly
    ? ''
    : isLine(question.kind)
      ? 'lines'
      : question.kind === 'bipolar'
        ? 'leans'
        : '';

/** Questions in groups that stand together: lines with lines, leans with leans, everything else alone. */
export function layout(questions: readonly Question[]): Question[][] {
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
  for (const group of layout(questions)) {
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
    ? html`<div class="question">${fields}</div>`
    : html`<div class="question">
        <div class="leans">${fields}</div>
        ${renderWhy(fieldOf(view, first))}
      </div>`;
