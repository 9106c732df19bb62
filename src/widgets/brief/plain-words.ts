import { answerWords, type Speech } from '../../i18n/format-answer.js';
import { formatList } from '../../i18n/format.js';
import {
  isAnswered,
  isEntries,
  isEntry,
  isList,
  ratherNotSay,
  type Answer,
} from '../../model/form/answers.js';
import type { Question } from '../../model/form/definition.js';
import { days, parts } from '../../model/form/week.js';

/** An answer whose question nobody knows, as it came; answers inside it one under the other, each after its id. */
export function plainWords(answer: Answer, speech: Speech): string {
  if (answer === true) return speech.say('yes');
  if (answer === ratherNotSay) return speech.say('rather-not');
  if (isList(answer)) return formatList(answer, speech.language);
  if (isEntries(answer)) return answer.map((each) => plainWords(each, speech)).join('\n');
  if (isEntry(answer))
    return Object.entries(answer)
      .filter(([, each]) => isAnswered(each))
      .map(([id, each]) => speech.say('brief-colon', id) + plainWords(each, speech))
      .join('\n');
  return String(answer);
}

/** "Tuesday: evening. Saturday: early morning, midday". */
function weekWords(slots: readonly string[], { say }: Speech): string {
  const known = new Set(days.flatMap((day) => parts.map((part) => `${day}-${part}`)));
  const strange = slots.filter((slot) => !known.has(slot));
  return [
    ...days
      .map((day) => ({ day, mine: parts.filter((part) => slots.includes(`${day}-${part}`)) }))
      .filter(({ mine }) => mine.length > 0)
      .map(
        ({ day, mine }) =>
          say('brief-colon', say(day)) + mine.map((part) => say('brief-part', part)).join(', '),
      ),
    ...strange,
  ].join('. ');
}

/** Kinds whose answer is one entry. */
const entryKinds: readonly string[] = ['address', 'matrix', 'signature'];

/** Whether an answer has a shape that its question gives. A form of another version may give another. */
const fits = ({ kind }: Question, answer: Answer): boolean =>
  isList(answer) ||
  typeof answer !== 'object' ||
  (isEntry(answer) ? entryKinds.includes(kind) : kind === 'group');

/** An answer in the words of its question; one of a shape that the question does not give, as it came. */
export function wordsOf(question: Question, answer: Answer, speech: Speech): string {
  if (question.kind === 'week' && isList(answer)) return weekWords(answer, speech);
  return fits(question, answer) ? answerWords(question, answer, speech) : plainWords(answer, speech);
}
