import { formatLabels, formatList, formatWeekday } from '../../i18n/format.js';
import type { LocaleContext } from '../../i18n/messages.js';
import { formatAnswer } from '../../questions/format.js';
import {
  isAnswered,
  isEntries,
  isEntry,
  isList,
  ratherNotSay,
  type Answer,
} from '../../model/form/answers.js';
import type { Question } from '../../model/form/definition.js';
import { kindOf } from '../../model/form/kinds.js';
import { days, parts } from '../../model/form/week.js';

/** An answer whose question nobody knows, as it came; answers inside it one under the other, each after its id. */
export function plainText(answer: Answer, speech: LocaleContext): string {
  if (answer === true) return speech.say('yes');
  if (answer === ratherNotSay) return speech.say('rather-not');
  if (isList(answer)) return formatList(answer, speech.language);
  if (isEntries(answer)) return answer.map((each) => plainText(each, speech)).join('\n');
  if (isEntry(answer))
    return Object.entries(answer)
      .filter(([, each]) => isAnswered(each))
      .map(([id, each]) => speech.say('brief-colon', id) + plainText(each, speech))
      .join('\n');
  return String(answer);
}

/** "Tuesday: evening. Saturday: early morning, midday". */
function weekText(slots: readonly string[], { say, language }: LocaleContext): string {
  const known = new Set(days.flatMap((day) => parts.map((part) => `${day}-${part}`)));
  const strange = slots.filter((slot) => !known.has(slot));
  const byDay = days
    .map((day) => ({ day, mine: parts.filter((part) => slots.includes(`${day}-${part}`)) }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ day, mine }) => {
      const named = mine.map((part) => say('brief-part', part));
      return say('brief-colon', formatWeekday(day, language)) + formatLabels(named, language);
    });
  return say('sentences', [...byDay, ...strange]);
}

/** Whether an answer has a shape that its question gives. A form of another version may give another. */
const fits = (question: Question, answer: Answer): boolean =>
  isList(answer) ||
  typeof answer !== 'object' ||
  kindOf(question).shape === (isEntry(answer) ? 'record' : 'entries');

/** An answer in the words of its question; one of a shape that the question does not give, as it came. */
export function wordsOf(question: Question, answer: Answer, speech: LocaleContext): string {
  if (question.kind === 'week' && isList(answer)) return weekText(answer, speech);
  return fits(question, answer) ? formatAnswer(question, answer, speech) : plainText(answer, speech);
}
