import type { Line, PageWords } from './page-words.js';
import { readingAge, sentencesOf, wordsOf } from './reading.js';
import type { Way } from './ways.js';

/** What one way through a form comes to. */
export interface Count {
  pages: number;
  questions: number;
  words: number;
  /** Of the words, those behind something to press. */
  folded: number;
  /** Of the words, those of the frame and of the controls. */
  frame: number;
}

/** A form, counted. */
export interface Measured extends Record<Way, Count> {
  id: string;
  /** In years, over all sentences of the longest way. */
  age: number;
}

/** What may not be passed: `words` in package.json. Of a form, the shortest way through it. */
export interface Ceilings {
  'reading age': number;
  'reading age of a sentence': number;
  'hard sentences': number;
  forms: Readonly<Record<string, Ceiling>>;
}

/** Pages, questions and words of the shortest way; words of the longest. */
export interface Ceiling extends Pick<Count, 'pages' | 'questions' | 'words'> {
  longest: number;
}

/** A sentence that is harder than it may be, and where it stands. */
export interface HardSentence {
  key: string;
  sentence: string;
  age: number;
}

/** The formula is made for running text: a label of three words says nothing. */
const fewestWords = 8;

const wordsIn = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

export function countOf(pages: readonly PageWords[]): Count {
  const lines = pages.flatMap((page) => page.lines);
  return {
    pages: pages.length,
    questions: pages.reduce((sum, { questions }) => sum + questions, 0),
    words: wordsIn(lines),
    folded: wordsIn(lines.filter(({ folded }) => folded)),
    frame: wordsIn(lines.filter(({ frame }) => frame)),
  };
}

/** What the form itself says, each line once. */
export const ownLines = (pages: readonly PageWords[]): Line[] =>
  pages.flatMap(({ lines }) => lines).filter(({ frame }) => !frame);

export function measure(id: string, ways: Readonly<Record<Way, readonly PageWords[]>>): Measured {
  const sentences = ownLines(ways.longest)
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => wordsOf(sentence).length >= fewestWords);
  return {
    id,
    shortest: countOf(ways.shortest),
    longest: countOf(ways.longest),
    age: readingAge(sentences) ?? 0,
  };
}

/** The sentences above an age, hardest first. What several forms say is told once. */
export function hardSentences(lines: readonly Pick<Line, 'key' | 'text'>[], most: number): HardSentence[] {
  const found = new Map<string, HardSentence>();
  for (const { key, text } of lines)
    for (const sentence of sentencesOf(text)) {
      if (wordsOf(sentence).length < fewestWords) continue;
      const age = readingAge([sentence]) ?? 0;
      if (age > most && !found.has(sentence)) found.set(sentence, { key, sentence, age });
    }
  return [...found.values()].sort((one, other) => other.age - one.age);
}

/** `x` and `x-full` are one form, short and in full. */
const isShortOf = (id: string, all: readonly string[]): boolean => all.includes(`${id}-full`);

/** What a form is called in the table: the short one and the full one stand side by side. */
export function namesOf(ids: readonly string[]): { id: string; name: string }[] {
  const first = ids.filter((id) => !id.endsWith('-full') || !ids.includes(id.replace(/-full$/, '')));
  return first.flatMap((id) =>
    isShortOf(id, ids)
      ? [
          { id, name: `${id}, short` },
          { id: `${id}-full`, name: `${id}, full` },
        ]
      : [{ id, name: id }],
  );
}

const number = (value: number): string => value.toLocaleString('en');

/** One table: a column a form, what everybody reads above what somebody reads to whom everything applies. */
export function tableOf(forms: readonly Measured[], ceilings: Ceilings): string {
  const named = namesOf(forms.map(({ id }) => id)).flatMap(({ id, name }) => {
    const form = forms.find((each) => each.id === id);
    return form ? [{ name, form, most: ceilings.forms[id] }] : [];
  });
  const row = (title: string, cell: (each: (typeof named)[number]) => string) =>
    `| ${[title, ...named.map(cell)].join(' | ')} |`;
  const held = (key: 'pages' | 'questions' | 'words') =>
    row(`${key}, shortest way`, ({ form, most }) =>
      [number(form.shortest[key]), most && `of ${number(most[key])}`].filter(Boolean).join(' '),
    );
  const longest = row('words, longest way', ({ form, most }) =>
    [number(form.longest.words), most && `of ${number(most.longest)}`].filter(Boolean).join(' '),
  );
  const free = (key: keyof Count, way: Way, title: string = key) =>
    row(`${title}, ${way} way`, ({ form }) => number(form[way][key]));
  return [
    row('', ({ name }) => name),
    `| --- |${named.map(() => ' ---: |').join('')}`,
    ...[held('pages'), held('questions'), held('words')],
    ...[free('folded', 'shortest', 'of them folded'), free('frame', 'shortest', 'of them the frame')],
    ...[free('pages', 'longest'), free('questions', 'longest'), longest],
    row('reading age', ({ form }) => form.age.toFixed(1)),
  ].join('\n');
}

const remedy = 'cut, merge, or ask after Send';
const counted = (key: keyof Ceiling, value: number): string =>
  key === 'longest'
    ? `${number(value)} words by the longest way`
    : `${number(value)} ${key} by the shortest way`;

/** What passes a ceiling, a line each, with what can be done. */
export function problemsOf(
  forms: readonly Measured[],
  hard: readonly HardSentence[],
  ceilings: Ceilings,
): string[] {
  const problems = forms.flatMap(({ id, shortest, longest, age }) => {
    const most = ceilings.forms[id];
    const { pages, questions, words } = shortest;
    const now: Ceiling = { pages, questions, words, longest: longest.words };
    if (!most)
      return [`${id} has no ceiling: in package.json, under words.forms, "${id}": ${JSON.stringify(now)}`];
    const over = (['pages', 'questions', 'words', 'longest'] as const).flatMap((key) =>
      now[key] > most[key]
        ? `${id} has ${counted(key, now[key])}, ${number(most[key])} are allowed: ${remedy}`
        : [],
    );
    return age > ceilings['reading age']
      ? [
          ...over,
          `${id} reads like a text for ${age.toFixed(1)} years, ${String(ceilings['reading age'])} are allowed: shorter sentences, shorter words`,
        ]
      : over;
  });
  for (const id of Object.keys(ceilings.forms))
    if (!forms.some((form) => form.id === id))
      problems.push(`There is no form "${id}": take its ceiling out of package.json`);
  if (hard.length > ceilings['hard sentences'])
    problems.push(
      `${String(hard.length)} sentences are hard, ${String(ceilings['hard sentences'])} are allowed: make two of one, or say it in shorter words`,
    );
  return problems;
}
