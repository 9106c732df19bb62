import { answerWords, type Speech } from '../../i18n/answer-words.js';
import type { Answer } from '../../model/form/answers.js';
import type { Definition, Question, QuestionOf, Section } from '../../model/form/definition.js';
import type { Role, Topic } from '../../model/form/meaning.js';
import { textIn } from '../../model/form/text.js';
import type { Submission } from '../../model/submission/submission.js';
import { injuriesFrom, placesIn, type Injury } from './injuries.js';
import type { Line } from './line.js';
import { plainWords, wordsOf } from './plain-words.js';
import { isReadinessAnswer } from './readiness.js';
import { entriesOf, isSaid } from './shapes.js';

/** A style between two ends. `at` from 0 to 100; absent where it was left open. */
export interface Style {
  label: string;
  from: string;
  to: string;
  words: string;
  at?: number;
}

type Place = 'body' | 'words' | 'hard' | 'goals' | 'results' | 'reach' | 'sharing' | 'also';

/** All answers, each in the one place where the reader looks for it. */
export interface Arranged extends Readonly<Record<Place, readonly Line[]>> {
  name: string;
  pronouns: string;
  /** Places on the body that need care, each with what was said about it. */
  injuries: readonly Injury[];
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

/** What somebody fears and tells themselves stands apart from what matters to them. */
const hardIds: readonly string[] = ['fear', 'self-talk'];

function placeOf(question: Question, section: Section): Place {
  const { id, role, topic = section.topic } = question;
  if (role === 'own-words' && hardIds.includes(id)) return 'hard';
  return (role && placesByRole[role]) ?? (topic && placesByTopic[topic]) ?? 'also';
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
  const left = new Map<string, Answer>(Object.entries(answers).filter(([, answer]) => isSaid(answer)));
  const lines: Record<Place, Line[]> = {
    ...{ body: [], words: [], hard: [], goals: [], results: [] },
    ...{ reach: [], sharing: [], also: [] },
  };
  const styles: Style[] = [];
  const found = { name: '', pronouns: '' };
  const body: { places: readonly string[]; areas?: Question; entries: Entries; group?: Question } = {
    places: [],
    entries: [],
  };

  const sort = (question: Question, section: Section) => {
    const answer = left.get(question.id);
    const { kind, role, topic = section.topic } = question;
    left.delete(question.id);
    if (role === 'body-detail' && 'questions' in question) body.group = question;
    if (kind === 'lean' && isStop(answer)) {
      if (answer !== undefined || !topic || !withheld.includes(topic))
        styles.push(styleOf(question, answer, speech));
      return;
    }
    if (answer === undefined) return;
    if ((role === 'name' || role === 'pronouns') && found[role] === '' && typeof answer === 'string') {
      found[role] = answer.trim();
      return;
    }
    if (isReadinessAnswer(question, answer)) return;
    if (role === 'body-detail' && entriesOf(answer).length > 0) {
      body.entries = [...body.entries, ...entriesOf(answer)];
      return;
    }
    const places = role === 'body-areas' ? placesIn(question, answer) : [];
    if (places.length > 0 && Array.isArray(answer)) {
      body.places = [...body.places, ...places];
      body.areas ??= question;
      // "None" beside a place says two things at once: it is shown as it came, too.
      if (places.length === answer.length) return;
    }
    lines[placeOf(question, section)].push({
      label: textIn(question.label, language),
      words: wordsOf(question, answer, speech),
      own: kind === 'long-text' || role === 'own-words',
    });
  };
  for (const section of definition?.sections ?? [])
    for (const question of section.questions) sort(question, section);
  for (const [id, answer] of left) lines.also.push({ label: id, words: plainWords(answer, speech) });
  const injuries = injuriesFrom(body.places, body.areas, body.entries, body.group, speech);
  return { ...lines, ...found, styles, injuries };
}

type Entries = ReturnType<typeof entriesOf>;
