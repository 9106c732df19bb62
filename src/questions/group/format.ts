import type { LocaleContext } from '../../i18n/messages.js';
import { entryOf, isAnswered, isEntries, type Entry } from '../../model/form/answers.js';
import type { QuestionOf } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import { formatBodyPlace } from '../body/format.js';
import { formatUnknown, type Format } from '../format-kind.js';

/** What one entry of a group is called: the choice it belongs to, or its number. */
export function entryTitle(
  group: QuestionOf<'group'>,
  entry: Entry,
  index: number,
  locale: LocaleContext,
): string {
  const of = entry[entryOf];
  if (typeof of !== 'string') return locale.say('group-one', textIn(group.one, locale.language), index + 1);
  const source = group.each === undefined ? undefined : locale.questionOf?.(group.each);
  const option = source && 'options' in source ? source.options.find((each) => each.id === of) : undefined;
  return option ? textIn(option.label, locale.language) : formatBodyPlace(of, locale);
}

/** A question and its answer in one line; a question that ends without a mark gets one. */
const lineOf = (label: string, answer: string): string =>
  `${label}${/[\p{P}]$/u.test(label.trim()) ? '' : ':'} ${answer}`;

/** Each entry as a heading with its answers under it, a line each. */
export const format: Format<'group'> = (group, answer, locale, formatAnswer) => {
  if (!isEntries(answer)) return undefined;
  return answer
    .map((entry, index) => {
      const lines = group.questions.flatMap((question) => {
        const given = entry[question.id];
        return isAnswered(given)
          ? lineOf(textIn(question.label, locale.language), formatAnswer(question, given, locale))
          : [];
      });
      const known = [
        ...(typeof entry[entryOf] === 'string' ? [entryOf] : []),
        ...group.questions.map(({ id }) => id),
      ];
      return [entryTitle(group, entry, index, locale), ...lines, ...formatUnknown(entry, known)].join('\n');
    })
    .join('\n\n');
};
