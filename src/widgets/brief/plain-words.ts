import { answerWords, type Speech } from '../../i18n/answer-words.js';
import { formatList } from '../../i18n/format.js';
import { ratherNotSay, type Answer } from '../../model/form/answers.js';
import type { Question } from '../../model/form/definition.js';
import { days, parts } from '../../model/form/week.js';
import { idsOf, isNested, isRecord, isSaid } from './shapes.js';

/** An answer whose question nobody knows, as it came; answers inside it one under the other, each after its id. */
export function plainWords(answer: unknown, speech: Speech): string {
  if (answer === true) return speech.say('yes');
  if (answer === ratherNotSay) return speech.say('rather-not');
  if (isRecord(answer))
    return Object.entries(answer)
      .filter(([, each]) => isSaid(each))
      .map(([id, each]) => speech.say('brief-colon', id) + plainWords(each, speech))
      .join('\n');
  if (isNested(answer)) return (answer as unknown[]).map((each) => plainWords(each, speech)).join('\n');
  return Array.isArray(answer) ? formatList(idsOf(answer), speech.language) : String(answer);
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

/** Kinds whose answer holds answers. */
const nestedKinds = new Set(['address', 'matrix', 'signature', 'group']);

/** An answer in the words of its question; one of a shape that the question does not give, as it came. */
export function wordsOf(question: Question, answer: unknown, speech: Speech): string {
  const { kind } = question;
  if (kind === 'week' && Array.isArray(answer) && !isNested(answer)) return weekWords(idsOf(answer), speech);
  if (isNested(answer) && !nestedKinds.has(kind)) return plainWords(answer, speech);
  return answerWords(question, answer as Answer, speech);
}
