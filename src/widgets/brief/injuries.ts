import type { LocaleContext } from '../../i18n/messages.js';
import { formatBodyPlace } from '../../questions/body/format.js';
import { entryTitle } from '../../questions/group/format.js';
import {
  entryOf,
  isAnswered,
  listOf,
  ratherNotSay,
  type Answer,
  type Entry,
} from '../../model/form/answers.js';
import { nowhere } from '../../model/form/body.js';
import type { Question, QuestionOf } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import type { Line } from './line.js';
import { plainText, wordsOf } from './plain-words.js';

/** One place that needs care, with what was said about it. */
export interface Injury {
  /** `knee-left`; absent where an entry names no place. */
  id?: string;
  title: string;
  lines: readonly Line[];
}

/** In the order in which a trainer needs it; what else was said comes after. */
const order = ['bother', 'since', 'worse', 'helps', 'safe'];
const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
const isOwnWords = (key: string) => ['worse', 'helps', 'safe'].includes(key);

/** Places among the chosen ids: neither "none of these" nor "I’d rather not say". */
export function placesIn(question: Question, answer: Answer): readonly string[] {
  const alone = [nowhere, ratherNotSay, 'none' in question ? question.none : undefined];
  return listOf(answer).filter((id) => !alone.includes(id));
}

const labelsIn = (areas: Question | undefined, { language }: LocaleContext) =>
  new Map(
    areas && 'options' in areas ? areas.options.map(({ id, label }) => [id, textIn(label, language)]) : [],
  );

/**
 * What was said about each place, in the order named; then entries about places that were not chosen, or about none.
 * @param areas - The question about places; absent where the form has none, or is not known.
 * @param group - The question that asks about each of them.
 */
export function injuriesFrom(
  places: readonly string[],
  areas: Question | undefined,
  entries: readonly Entry[],
  group: QuestionOf<'group'> | undefined,
  speech: LocaleContext,
  you = false,
): Injury[] {
  const { say, language } = speech;
  const labels = labelsIn(areas, speech);
  const line = (key: string, value: Answer): Line => {
    const question = group?.questions.find(({ id }) => id === key);
    const own = question ? ['text', 'long-text'].includes(question.kind) : isOwnWords(key);
    return {
      label: order.includes(key)
        ? say('brief-injury', key)
        : question
          ? textIn(question.label, language)
          : key,
      words: question
        ? wordsOf(question, value, speech)
        : key === 'bother' && typeof value === 'number'
          ? say('out-of-ten', value)
          : plainText(value, speech),
      own: own && value !== ratherNotSay,
    };
  };
  const linesOf = (entry: Entry) =>
    Object.entries(entry)
      .filter(([key, value]) => !(key === entryOf && typeof value === 'string') && isAnswered(value))
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, value]) => line(key, value));
  const asksEach = group !== undefined || entries.length > 0;
  const open: Line = { label: '', words: say('brief-no-details', you) };
  const nameless = entries.filter(({ of }) => typeof of !== 'string');
  const named = entries.flatMap(({ of }) => (typeof of === 'string' ? [of] : []));
  return [
    ...[...new Set([...places, ...named])].map((id) => {
      const lines = entries.filter(({ of }) => of === id).flatMap(linesOf);
      return {
        id,
        title: labels.get(id) ?? formatBodyPlace(id, speech),
        lines: lines.length === 0 && asksEach ? [open] : lines,
      };
    }),
    ...nameless.map((entry, index) => ({
      title: group ? entryTitle(group, entry, index, speech) : say('brief-area-number', index + 1),
      lines: linesOf(entry),
    })),
  ];
}
