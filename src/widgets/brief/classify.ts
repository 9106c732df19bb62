import type { LocaleContext } from '../../i18n/messages.js';
import { formatAnswer } from '../../questions/format.js';
import { isAnswered, isEntries, isEntry, isList, ratherNotSay } from '../../model/form/answers.js';
import type { Answer, Entry } from '../../model/form/answers.js';
import type { Definition, Question, QuestionOf, Section } from '../../model/form/definition.js';
import { isDrawing } from '../../model/form/is-drawing.js';
import type { Role, Topic } from '../../model/form/roles.js';
import { formatDate } from '../../i18n/format.js';
import { textIn } from '../../model/form/text.js';
import type { Submission } from '../../model/submission/submission.js';
import { injuriesFrom, placesIn, type Injury } from './injuries.js';
import type { Line } from './line.js';
import { isOwnWords } from './conversation-starter.js';
import { plainText, wordsOf } from './plain-words.js';
import { isReadinessAnswer } from './readiness.js';

/** A style between two ends. `at` from 0 to 100. */
export interface Style {
  label: string;
  from: string;
  to: string;
  words: string;
  at: number;
}

type Place = 'asks' | 'body' | 'words' | 'hard' | 'goals' | 'results' | 'reach' | 'sharing' | 'also';

/** All answers, each in the one place where the reader looks for it. */
export interface Classified extends Readonly<Record<Place, readonly Line[]>> {
  name: string;
  pronouns: string;
  /** ISO date; empty where it was not said. */
  born: string;
  /** 18 or over, as they said. */
  adult: boolean;
  /** Somebody filled it in for them. */
  helped: boolean;
  /** Places on the body that need care, each with what was said about it. */
  injuries: readonly Injury[];
  styles: readonly Style[];
  /** Labels of the styles that nobody answered. */
  stylesOpen: readonly string[];
}

const placesByRole: Partial<Record<Role, Place>> = {
  'body-areas': 'body',
  'body-detail': 'body',
  asks: 'asks',
  'own-words': 'words',
  fear: 'hard', // what somebody fears and tells themselves stands apart from what matters to them
  'self-talk': 'hard',
  week: 'reach',
  format: 'reach',
  language: 'reach',
  'care-team': 'sharing',
  consent: 'sharing',
  'filled-by': 'reach',
};

const placesByTopic: Partial<Record<Topic, Place>> = {
  body: 'body',
  words: 'words',
  goals: 'goals',
  results: 'results',
  contact: 'reach',
};

/** Questions about one other person: name, number and relation are one line. */
const someone: readonly Role[] = ['emergency-contact', 'guardian', 'filled-by'];

function placeOf({ role, topic }: Question, section: Section, answer: Answer): Place {
  const about = topic ?? section.topic;
  const place = (role && placesByRole[role]) ?? (about && placesByTopic[about]) ?? 'also';
  // To decline is said, and yet no quotation.
  return answer === ratherNotSay && (place === 'asks' || place === 'words' || place === 'hard')
    ? 'also'
    : place;
}

/** An answer with its label. A name drawn by hand is shown as it was drawn. */
function lineOf(question: Question, answer: Answer, speech: LocaleContext): Line {
  const { kind, label } = question;
  const drawing = kind === 'signature' && isEntry(answer) ? answer.drawing : undefined;
  return {
    label: textIn(label, speech.language),
    words: wordsOf(question, answer, speech),
    own: (kind === 'long-text' || isOwnWords(question)) && answer !== ratherNotSay,
    ...(typeof drawing === 'string' && isDrawing(drawing) && { drawing }),
  };
}

function styleOf(question: QuestionOf<'bipolar'>, answer: number, speech: LocaleContext): Style {
  const { language } = speech;
  return {
    label: textIn(question.label, language),
    from: textIn(question.from, language),
    to: textIn(question.to, language),
    words: formatAnswer(question, answer, speech),
    at: (answer + 2) * 25,
  };
}

const isStop = (answer: Answer | undefined): answer is number =>
  typeof answer === 'number' && Number.isInteger(answer) && Math.abs(answer) <= 2;

/**
 * Sorts every answer. Total: what has no better place, or no question in the form at hand, is in `also`. Nothing that
 * was answered is left out.
 */
export function classify(
  { answers }: Submission,
  definition: Definition | undefined,
  withheld: readonly Topic[],
  speech: LocaleContext,
  you = false,
): Classified {
  const { language } = speech;
  const left = new Map<string, Answer>(Object.entries(answers).filter(([, answer]) => isAnswered(answer)));
  const lines: Record<Place, Line[]> = {
    ...{ asks: [], body: [], words: [], hard: [], goals: [], results: [] },
    ...{ reach: [], sharing: [], also: [] },
  };
  const styles: Style[] = [];
  const stylesOpen: string[] = [];
  const found = { name: '', pronouns: '', born: '', adult: false, helped: false };
  const body: {
    places: readonly string[];
    areas?: Question;
    entries: readonly Entry[];
    group?: QuestionOf<'group'>;
  } = { places: [], entries: [] };

  const told = new Map<Role, Line>();

  /** What stands at the top of the page, beside the name. */
  const tellsWho = ({ kind, role }: Question, answer: Answer): boolean => {
    if ((role === 'name' || role === 'pronouns') && found[role] === '' && typeof answer === 'string')
      found[role] = answer.trim();
    else if (role === 'birth-date' && typeof answer === 'string' && formatDate(answer, language) !== '')
      found.born = answer;
    else if (role === 'filled-by' && kind === 'single-choice' && (answer === 'helper' || answer === 'me'))
      found.helped = answer === 'helper';
    else if (role === 'adult' && answer === 'yes') found.adult = true;
    else return role === 'adult' && answer === 'no'; // told with what to check first
    return true;
  };

  const sort = (question: Question, section: Section) => {
    const answer = left.get(question.id);
    const { kind, role, topic = section.topic } = question;
    left.delete(question.id);
    if (role === 'body-detail' && kind === 'group') body.group = question;
    if (kind === 'bipolar' && isStop(answer)) {
      styles.push(styleOf(question, answer, speech));
      return;
    }
    if (kind === 'bipolar' && answer === undefined && !(topic && withheld.includes(topic)))
      stylesOpen.push(textIn(question.label, language));
    if (answer === undefined || tellsWho(question, answer) || isReadinessAnswer(question, answer)) return;
    if (role === 'body-detail' && isEntries(answer)) {
      body.entries = [...body.entries, ...answer];
      return;
    }
    const places = role === 'body-areas' ? placesIn(question, answer) : [];
    if (places.length > 0 && isList(answer)) {
      body.places = [...body.places, ...places];
      body.areas ??= question;
      // "None" beside a place says two things at once: it is shown as it came, too.
      if (places.length === answer.length) return;
    }
    const line = lineOf(question, answer, speech);
    const before = role && someone.includes(role) && kind !== 'consent' ? told.get(role) : undefined;
    if (before) before.words += `, ${line.words}`;
    else lines[placeOf(question, section, answer)].push(line);
    if (role && kind !== 'single-choice') told.set(role, before ?? line);
  };
  for (const section of definition?.sections ?? [])
    for (const question of section.questions) sort(question, section);
  for (const [id, answer] of left) lines.also.push({ label: id, words: plainText(answer, speech) });
  const injuries = injuriesFrom(body.places, body.areas, body.entries, body.group, speech, you);
  return { ...lines, ...found, styles, stylesOpen, injuries };
}
