import { formatDate, formatNumber, formatTime } from '../i18n/format.js';
import type { LocaleContext } from '../i18n/messages.js';
import { questionIn, type Definition, type Question } from '../model/form/definition.js';
import type { Issue, IssueCode } from '../model/form/issue.js';
import { kindOf } from '../model/form/kinds.js';
import { textIn } from '../model/form/text.js';
import { findView, type QuestionPart } from './registry.js';

/** What is wrong and how to mend it. The same message stands in the summary and at the field. */
export function errorMessage(
  question: Question,
  { code, limit = '' }: Issue,
  { say, language }: LocaleContext,
): string {
  const number = Number(limit);
  const text = String(limit);
  switch (code) {
    case 'missing':
      return say(question.role === 'name' ? 'missing-name' : kindOf(question).missing);
    case 'too-early':
    case 'too-late':
      return text.includes(':')
        ? say(`${code}-time`, formatTime(text, language))
        : say(code, formatDate(text, language));
    case 'too-quick':
      return say(code, formatDate(text, language));
    case 'too-low':
    case 'too-high':
    case 'not-a-step':
    case 'above-safe':
    case 'below-safe':
    case 'below-healthy-weight':
      return say(code, formatNumber(number, language));
    default:
      // A message that counts is handed how many; the others have no use for it.
      return (say as (key: IssueCode, count: number) => string)(code, number);
  }
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
