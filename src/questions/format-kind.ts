import { formatLabels, formatNumber } from '../i18n/format.js';
import type { LocaleContext } from '../i18n/messages.js';
import { isAnswered, isEntry, isList, ratherNotSay, type Answer, type Entry } from '../model/form/answers.js';
import type { Question, QuestionKind, QuestionOf } from '../model/form/definition.js';
import { textIn } from '../model/form/text.js';

/** Puts an answer to any question into words. */
export type FormatAnswer = (question: Question, answer: Answer, locale: LocaleContext) => string;

/**
 * Strategy: how the answers to a kind read; undefined for an answer of a shape that the kind does not give, which reads
 * by its shape alone.
 */
export type Format<Kind extends QuestionKind = QuestionKind> = (
  question: QuestionOf<Kind>,
  answer: Answer,
  locale: LocaleContext,
  /** For the answers within an answer. */
  formatAnswer: FormatAnswer,
) => string | undefined;

/** The label of an option; an id that is none of them gives itself back. */
export function formatOption(question: Question, id: string, { say, language }: LocaleContext): string {
  if (id === ratherNotSay) return say('rather-not');
  const option = 'options' in question ? question.options.find((each) => each.id === id) : undefined;
  return option ? textIn(option.label, language) : id;
}

/** An answer by its shape alone: text as it was written, options by their labels. */
export const formatByShape: FormatAnswer = (question, answer, locale) => {
  if (typeof answer === 'boolean') return locale.say('yes');
  if (typeof answer === 'number') return formatNumber(answer, locale.language);
  if (isList(answer))
    return formatLabels(
      answer.map((id) => formatOption(question, id, locale)),
      locale.language,
    );
  return typeof answer === 'string' ? formatOption(question, answer, locale) : '';
};

/** What an entry holds beside the keys that its question knows, as it came: a form of another version gave it. */
export const formatUnknown = (answer: Entry, known: readonly string[]): string[] =>
  Object.entries(answer)
    .filter(([key, value]) => !known.includes(key) && isAnswered(value) && !isEntry(value))
    .map(([key, value]) => `${key}: ${String(value)}`);
