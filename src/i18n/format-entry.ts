import { addressFields } from '../model/form/address.js';
import { entryOf, isAnswered, type Answer, type Entry } from '../model/form/answers.js';
import { nowhere, bodyPlaces, placeOf, type BodyPlace } from '../model/form/body.js';
import type { Question, QuestionOf } from '../model/form/definition.js';
import { textIn } from '../model/form/text.js';
import type { LocaleContext } from './messages.js';

/** The country's name in the language spoken; a code that nobody knows stays as it is. */
export function formatCountry(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // not the form of a code
  }
}

/** A place on the body: "Left knee", "Neck or head". */
export function formatBodyPlace(id: string, { say }: LocaleContext): string {
  if (id === nowhere) return say('nowhere');
  const { place, side } = placeOf(id);
  if (!(bodyPlaces as readonly string[]).includes(place)) return id;
  return side ? say('place-on', place as BodyPlace, side) : say('place', place as BodyPlace);
}

/** What an entry holds beside the keys that its question knows, as it came: a form of another version gave it. */
const strangeIn = (answer: Entry, known: readonly string[]): string[] =>
  Object.entries(answer)
    .filter(([key, value]) => !known.includes(key) && isAnswered(value))
    .map(([key, value]) => `${key}: ${String(value)}`);

/** The lines that were filled in, one under the other. */
export const formatAddress = (answer: Entry, { language }: LocaleContext): string =>
  [
    ...addressFields.flatMap((field) => {
      const line = answer[field];
      if (!isAnswered(line)) return [];
      return field === 'country' ? formatCountry(String(line), language) : String(line).trim();
    }),
    ...strangeIn(answer, addressFields),
  ].join('\n');

/** Each statement with what was answered to it, a line each. */
export const formatMatrix = (
  { rows, options }: QuestionOf<'matrix'>,
  answer: Entry,
  { language }: LocaleContext,
): string =>
  [
    ...rows.flatMap(({ id, label }) => {
      const given = answer[id];
      const option = options.find((each) => each.id === given);
      if (!isAnswered(given)) return [];
      return `${textIn(label, language)}: ${option ? textIn(option.label, language) : String(given)}`;
    }),
    ...strangeIn(
      answer,
      rows.map(({ id }) => id),
    ),
  ].join('\n');

/** What one entry of a group is called: the choice it belongs to, or its number. */
export function entryTitle(
  group: QuestionOf<'group'>,
  entry: Entry,
  index: number,
  speech: LocaleContext,
): string {
  const of = entry[entryOf];
  if (typeof of !== 'string') return speech.say('group-one', textIn(group.one, speech.language), index + 1);
  const source = group.each === undefined ? undefined : speech.questionOf?.(group.each);
  const option = source && 'options' in source ? source.options.find((each) => each.id === of) : undefined;
  return option ? textIn(option.label, speech.language) : formatBodyPlace(of, speech);
}

/** A question and its answer in one line; a question that ends without a mark gets one. */
const lineOf = (label: string, words: string): string =>
  `${label}${/[\p{P}]$/u.test(label.trim()) ? '' : ':'} ${words}`;

/** Each entry as a heading with its answers under it, a line each. */
export const formatGroup = (
  group: QuestionOf<'group'>,
  entries: readonly Entry[],
  speech: LocaleContext,
  words: (question: Question, answer: Answer, speech: LocaleContext) => string,
): string =>
  entries
    .map((entry, index) =>
      [
        entryTitle(group, entry, index, speech),
        ...group.questions.flatMap((question) => {
          const answer = entry[question.id];
          return isAnswered(answer)
            ? lineOf(textIn(question.label, speech.language), words(question, answer, speech))
            : [];
        }),
        ...strangeIn(entry, [
          ...(typeof entry[entryOf] === 'string' ? [entryOf] : []),
          ...group.questions.map(({ id }) => id),
        ]),
      ].join('\n'),
    )
    .join('\n\n');
