import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Say } from '../i18n/messages.js';
import { messagesRevision } from '../i18n/messages-controller.js';
import { textIn, type Text } from '../model/form/text.js';
import { comparisonsIn } from '../model/form/condition.js';
import { questionIn, type Question } from '../model/form/definition.js';
import type { FormSession } from '../model/form/session.js';
import { errorMessageAt } from './error-messages.js';
import { renderWhy, type Field } from './field.js';
import { renderField, findView, viewsRevision, type Layout } from './registry.js';

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
const dependencies = (question: Question): readonly string[] => {
  const gated = [
    ...('options' in question ? question.options : []),
    ...('questions' in question
      ? question.questions.flatMap((each) => [each, ...('options' in each ? each.options : [])])
      : []),
  ];
  const ids = gated.flatMap(({ when }) => comparisonsIn(when).map((each) => each.question));
  return 'each' in question && question.each !== undefined ? [question.each, ...ids] : ids;
};

/** What a question is rendered from: a change of anything else leaves it as it is. */
const inputsOf = ({ session, language, region }: FormView, question: Question): unknown[] => [
  ...[session, question, session.answers[question.id], language, region, messagesRevision(), viewsRevision()],
  session
    .issuesWithin(question.id)
    .map(({ question: at, code, limit = '' }) => `${at} ${code} ${limit}`)
    .join(),
  ...dependencies(question).map((id) => JSON.stringify(session.visibleAnswers[id])),
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
    const issue = session.issue(path);
    return issue && errorMessageAt(question, issue, view);
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
    questionOf: questionIn(session.definition),
  };
}

/** How a question stands together with its neighbours; undefined where it stands alone, as one that is only shown does. */
export const layoutOf = (question: Question | undefined): Layout | undefined =>
  !question || question.readonly ? undefined : findView(question.kind)?.layout;

/** Questions in groups that stand together: neighbours of one layout, everything else alone. */
export function layout(questions: readonly Question[]): Question[][] {
  const groups: Question[][] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    const own = layoutOf(question);
    if (last && own && layoutOf(last[0]) === own) last.push(question);
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
    const together = layoutOf(first);
    if (together) {
      const fields: unknown[] = [];
      for (const question of group)
        fields[(places.get(question) ?? 0) - start] = renderQuestion(view, question);
      page[start] = keyed(
        first.id,
        together(
          [...fields].map((each) => each ?? nothing),
          () => renderWhy(fieldOf(view, first)),
        ),
      );
    } else page[start] = renderQuestion(view, first);
  }
  return page;
}
