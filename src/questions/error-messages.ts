import { formatDate, formatNumber, formatTime } from '../i18n/format.js';
import type { LocaleContext } from '../i18n/messages.js';
import type { Question } from '../model/form/definition.js';
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

/**
 * The part of a question that a path leads to: a line of an address, a row of a matrix, a question of a group. At the
 * question itself there is nothing to call.
 */
const partAt = (question: Question, path: string, locale: LocaleContext): QuestionPart =>
  (path === question.id
    ? undefined
    : findView(question.kind)?.partAt?.(question, path.split('/').at(-1) ?? '', locale)) ?? {
    label: '',
    asked: question,
  };

/** What is wrong at a question or at a part of it, in the words for that part. */
export const errorMessageAt = (question: Question, issue: Issue, locale: LocaleContext): string =>
  errorMessage(partAt(question, issue.question, locale).asked, issue, locale);

/** Messages that say what is wrong without saying with what. */
const nameless = ['missing-choice', 'missing-choices', 'missing-text'] as const;

/** A line of the summary of errors: the message, after what it is about where it does not say that itself. */
export function errorSummaryLine(question: Question, issue: Issue, locale: LocaleContext): string {
  const { label, asked } = partAt(question, issue.question, locale);
  const message = errorMessage(asked, issue, locale);
  const about =
    label ||
    (nameless.some((key) => locale.say(key) === message) ? textIn(asked.label, locale.language) : '');
  return about ? `${about}${/\p{P}$/u.test(about) ? '' : ':'} ${message}` : message;
}
