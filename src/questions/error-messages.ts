import { formatDate, formatNumber, formatTime } from '../i18n/format.js';
import type { LocaleContext } from '../i18n/messages.js';
import { questionIn, type Definition, type Question } from '../model/form/definition.js';
import type { Issue } from '../model/form/issue.js';
import { kindOf } from '../model/form/kinds.js';
import { textIn } from '../model/form/text.js';
import { findView, type QuestionPart } from './registry.js';

/** A limit as the language writes it: a number, a time or a day. */
const writeLimit = (limit: number | string, language: string): string =>
  typeof limit === 'number'
    ? formatNumber(limit, language)
    : (limit.includes(':') ? formatTime : formatDate)(limit, language);

/** What is wrong and how to mend it. The same message stands in the summary and at the field. */
export function errorMessage(
  question: Question,
  { code, limit = '' }: Issue,
  { say, language }: LocaleContext,
): string {
  if (code === 'missing') return say(question.role === 'name' ? 'missing-name' : kindOf(question).missing);
  const key = String(limit).includes(':') ? `${code}-time` : code;
  // Messages without a limit have no use for it.
  return (say as (key: string, limit: string) => string)(key, writeLimit(limit, language));
}

/** What a path leads to: the question itself, a line of an address, a row of a matrix, a question of a group. */
const partAt = (question: Question, path: string, locale: LocaleContext): QuestionPart =>
  (path === question.id
    ? undefined
    : findView(question.kind)?.partAt?.(question, path.split('/').slice(1), locale)) ?? {
    label: textIn(question.label, locale.language),
    asked: question,
  };

/** What is wrong at a question or at a part of it, in the words for that part. */
export const errorMessageAt = (question: Question, issue: Issue, locale: LocaleContext): string =>
  errorMessage(partAt(question, issue.question, locale).asked, issue, locale);

/** A line of the summary of errors: the message after the question it is about, so that no two lines read the same. */
export function errorSummaryLine(
  question: Question,
  issue: Issue,
  view: LocaleContext & { session: { definition: Definition } },
): string {
  const locale = { ...view, questionOf: questionIn(view.session.definition) };
  const { label, asked } = partAt(question, issue.question, locale);
  return `${label}${/\p{P}$/u.test(label) ? '' : ':'} ${errorMessage(asked, issue, locale)}`;
}
