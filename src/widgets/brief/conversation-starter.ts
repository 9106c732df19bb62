import type { LocaleContext } from '../../i18n/messages.js';
import { isAnswered, ratherNotSay, type Answer } from '../../model/form/answers.js';
import type { Definition, Question } from '../../model/form/definition.js';
import { questionsOf } from '../../model/form/definition.js';
import { textIn } from '../../model/form/text.js';
import type { Submission } from '../../model/submission/submission.js';

/** A question to begin with, what it goes back to, and how to ask it. The words are ours; only what was said counts. */
export interface ConversationStarter {
  ask: string;
  /** Label of the question that they answered. */
  from: string;
  /** How they like to talk, where they said so. */
  manner?: string;
}

/** Whether a question asks for somebody's own words. */
export const isOwnWords = ({ role }: Question): boolean =>
  role === 'asks' || role === 'own-words' || role === 'fear' || role === 'self-talk';

/** To decline is a full answer, and nothing to come back to. */
const says = (answer: Answer | undefined): boolean => isAnswered(answer) && answer !== ratherNotSay;

/** What was answered, by role or else by id, in the order in which it makes a good beginning. */
const subjects = ['asks', 'fear', 'self-talk', 'overwhelmed', 'motive', 'story'] as const;
export type StarterSubject = (typeof subjects)[number] | 'words' | 'body' | 'style';

/** What a lean to one end says about asking. A middle, or no answer, says nothing. */
const manners = [
  ['style-quiet', 1, 'move'],
  ['style-quiet', -1, 'time'],
  ['style-brevity', -1, 'why'],
] as const;

/**
 * A suggestion for the first words of the first session, from what they wrote, else from the places they named, else
 * from how they like to be coached. Undefined where none of it was said.
 * `you` where the client reads it; `apart` are questions whose answers tell of danger: no talk is begun with a friendly
 * question about them.
 */
export function conversationStarterFrom(
  { answers }: Submission,
  definition: Definition | undefined,
  places: number,
  { say, language }: LocaleContext,
  { you = false, apart = new Set() }: { you?: boolean; apart?: ReadonlySet<string> } = {},
): ConversationStarter | undefined {
  const sent = new Map<string, Answer>(Object.entries(answers));
  const asked = definition ? questionsOf(definition) : [];
  const written = asked.filter(
    (question) => isOwnWords(question) && says(sent.get(question.id)) && !apart.has(question.id),
  );
  const lean = (role: string): number => {
    const given = sent.get(asked.find((each) => each.role === role)?.id ?? '');
    return typeof given === 'number' ? given : 0;
  };
  const manner = manners.find(([role, way]) => lean(role) * way > 0)?.[2];
  const about = (subject: StarterSubject, from: string): ConversationStarter => ({
    ask: say('brief-ask', subject),
    from,
    ...(manner !== undefined && { manner: say('brief-manner', manner) }),
  });
  for (const subject of subjects) {
    const question = written.find(({ id, role }) => (role === 'own-words' ? id : role) === subject);
    if (question) return about(subject, textIn(question.label, language));
  }
  const [first] = written;
  if (first) return about('words', textIn(first.label, language));
  const bodyApart = asked.some(
    ({ id, role }) => apart.has(id) && (role === 'body-areas' || role === 'body-detail'),
  );
  if (places > 0 && !bodyApart) return about('body', say('brief-body'));
  return manner === undefined ? undefined : about('style', say('brief-style', you));
}
