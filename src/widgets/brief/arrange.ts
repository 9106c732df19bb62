import { answerWords, type Speech } from '../../i18n/answer-words.js';
import { formatList } from '../../i18n/format.js';
import { isAnswered, isList, listOf, type Answer } from '../../model/form/answers.js';
import type { Definition, Question, QuestionOf, Section } from '../../model/form/definition.js';
import type { Role, Topic } from '../../model/form/meaning.js';
import { textIn } from '../../model/form/text.js';
import type { Submission } from '../../model/submission/submission.js';
import { isReadinessAnswer } from './readiness.js';

/** One thing that was said. `own`: in the client's own words, so it is quoted. */
export interface Line {
  label: string;
  words: string;
  own?: boolean;
}

/** A style between two ends. `at` from 0 to 100; absent where it was left open. */
export interface Style {
  label: string;
  from: string;
  to: string;
  words: string;
  at?: number;
}

type Place = 'body' | 'words' | 'goals' | 'results' | 'reach' | 'sharing' | 'also';

/** All answers, each in the one place where the reader looks for it. */
export interface Arranged extends Readonly<Record<Place, readonly Line[]>> {
  name: string;
  pronouns: string;
  /** Areas of the body that need care, in words; empty where none was named. */
  areas: string;
  styles: readonly Style[];
}

const placesByRole: Partial<Record<Role, Place>> = {
  'body-areas': 'body',
  'body-detail': 'body',
  'own-words': 'words',
  week: 'reach',
  format: 'reach',
  language: 'reach',
  'care-team': 'sharing',
  consent: 'sharing',
};

const placesByTopic: Partial<Record<Topic, Place>> = {
  body: 'body',
  words: 'words',
  goals: 'goals',
  results: 'results',
  contact: 'reach',
};

function placeOf(question: Question, section: Section): Place {
  const { role, topic = section.topic } = question;
  return (role && placesByRole[role]) ?? (topic && placesByTopic[topic]) ?? 'also';
}

/** An answer whose question nobody knows, as it came. */
function plainWords(answer: Answer, { say, language }: Speech): string {
  if (typeof answer === 'boolean') return say('yes');
  if (typeof answer !== 'object') return String(answer);
  return isList(answer) ? formatList(answer, language) : JSON.stringify(answer);
}

function styleOf(question: QuestionOf<'lean'>, answer: Answer | undefined, speech: Speech): Style {
  const { language, say } = speech;
  return {
    label: textIn(question.label, language),
    from: textIn(question.from, language),
    to: textIn(question.to, language),
    words: answer === undefined ? say('brief-unset') : answerWords(question, answer, speech),
    ...(typeof answer === 'number' && { at: (answer + 2) * 25 }),
  };
}

const isStop = (answer: Answer | undefined) =>
  answer === undefined || (typeof answer === 'number' && Number.isInteger(answer) && Math.abs(answer) <= 2);

/**
 * Sorts every answer. Total: what has no better place, or no question in the form at hand, is in `also`. Nothing that
 * was answered is left out.
 */
export function arrange(
  { answers }: Submission,
  definition: Definition | undefined,
  withheld: readonly Topic[],
  speech: Speech,
): Arranged {
  const { language } = speech;
  const left = new Map<string, Answer>(Object.entries(answers).filter(([, answer]) => isAnswered(answer)));
  const lines: Record<Place, Line[]> = {
    body: [],
    words: [],
    goals: [],
    results: [],
    reach: [],
    sharing: [],
    also: [],
  };
  const styles: Style[] = [];
  const found = { name: '', pronouns: '', areas: '' };

  const sort = (question: Question, section: Section) => {
    const answer = left.get(question.id);
    const { kind, role, topic = section.topic } = question;
    if (kind === 'lean' && isStop(answer)) {
      if (answer !== undefined || !topic || !withheld.includes(topic))
        styles.push(styleOf(question, answer, speech));
    } else if (answer === undefined) return;
    else if ((role === 'name' || role === 'pronouns') && found[role] === '' && typeof answer === 'string')
      found[role] = answer.trim();
    else if (!isReadinessAnswer(question, answer)) {
      const words = answerWords(question, answer, speech);
      const own = kind === 'long-text' || role === 'own-words';
      lines[placeOf(question, section)].push({ label: textIn(question.label, language), words, own });
      if (role === 'body-areas' && kind === 'choices' && !listOf(answer).includes(question.none ?? ''))
        found.areas = words;
    }
    left.delete(question.id);
  };
  for (const section of definition?.sections ?? [])
    for (const question of section.questions) sort(question, section);
  for (const [id, answer] of left) lines.also.push({ label: id, words: plainWords(answer, speech) });
  return { ...lines, ...found, styles };
}
