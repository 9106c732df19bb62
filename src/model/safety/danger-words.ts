/** What words of danger are about. Which help is offered depends on it, and nothing else does. */
export const dangerKinds = ['self-harm', 'abuse'] as const;
export type DangerKind = (typeof dangerKinds)[number];

/**
 * The words of one language. A phrase is words with a space between, without apostrophes (case and accents do not count):
 * `a/b` one of them, `[a/b]` one of them or none, `a_b` several words in one place, `{name}` one of a set, and `..` up
 * to three other words of the same sentence.
 */
export interface DangerWords {
  /** Words that are read as others: short forms and common slips, such as `wanna` for `want to`. */
  readonly readAs: Readonly<Record<string, string>>;
  /** Words that stand for each other, by a name. */
  readonly sets: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Record<DangerKind, readonly string[]>>;
  /** What sounds alike and means no harm. A phrase whose last word stands in one of these does not count. */
  readonly harmless: readonly string[];
}

/** Where somebody wrote such words: from `start` up to `end`, in UTF-16 units as strings count. */
export interface DangerMatch {
  kind: DangerKind;
  start: number;
  end: number;
}

/** A word of the text as it is compared. `sentence` counts, so that nothing reaches from one into the next. */
interface Word {
  word: string;
  start: number;
  end: number;
  sentence: number;
}

type Step = 'gap' | { readonly choices: readonly (readonly string[])[]; readonly optional: boolean };
type Phrase = readonly Step[];

/** Phrases by each word that they can begin with. */
type Index = ReadonlyMap<string, readonly Phrase[]>;

interface Compiled {
  readAs: ReadonlyMap<string, readonly string[]>;
  phrases: readonly (readonly [kind: DangerKind, index: Index])[];
  harmless: Index;
}

const widestGap = 3;

function readPhrase(phrase: string, sets: DangerWords['sets']): Phrase {
  const choicesIn = (part: string): string[][] =>
    part.split('/').flatMap((choice) => {
      const name = /^\{(.+)\}$/.exec(choice)?.[1];
      return name === undefined ? [choice.split('_').map(plain)] : choicesIn(sets[name] ?? choice);
    });
  return phrase.split(' ').map((part) => {
    if (part === '..') return 'gap';
    const optional = part.startsWith('[');
    return { choices: choicesIn(optional ? part.slice(1, -1) : part), optional };
  });
}

/** The words that a phrase can begin with. */
function beginnings([first, ...rest]: Phrase): string[] {
  if (first === undefined || first === 'gap') return [];
  return [...first.choices.flatMap(([word = '']) => word), ...(first.optional ? beginnings(rest) : [])];
}

function indexOf(phrases: readonly string[], sets: DangerWords['sets']): Index {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases.map((each) => readPhrase(each, sets)))
    for (const word of new Set(beginnings(phrase))) index.set(word, [...(index.get(word) ?? []), phrase]);
  return index;
}

/** Cache: a list is read once. */
const compiled = new WeakMap<DangerWords, Compiled>();

function compile(words: DangerWords): Compiled {
  const known = compiled.get(words);
  if (known) return known;
  const { readAs, sets, phrases, harmless } = words;
  const made: Compiled = {
    readAs: new Map(Object.entries(readAs).map(([word, as]) => [plain(word), as.split(' ').map(plain)])),
    phrases: dangerKinds.map((kind) => [kind, indexOf(phrases[kind], sets)]),
    harmless: indexOf(harmless, sets),
  };
  compiled.set(words, made);
  return made;
}

/** Letters and digits, with what is invisible between them, and what follows an apostrophe. Otherwise an end of sentence. */
const tokens = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*|[.!?;…]/gu;

/** A word as it is compared: small, plain letters, no apostrophe; "he's" and "he'd" as "he", and "diiie" as "die". */
const plain = (token: string): string =>
  token
    .toLowerCase()
    .replace(/['’‘ʼ`´](s|d|ll|ve|re)$/, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]|ʼ/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1');

function wordsIn(text: string, { readAs }: Compiled): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (const match of text.matchAll(tokens)) {
    const [token] = match;
    const start = match.index;
    const word = plain(token);
    if (word === '') sentence++;
    else
      for (const each of readAs.get(word) ?? [word])
        words.push({ word: each, start, end: start + token.length, sentence });
  }
  return words;
}

/** Position after the longest way in which a phrase stands at a position; undefined where it does not. */
function endOf(words: readonly Word[], at: number, phrase: Phrase, step = 0): number | undefined {
  const now = phrase[step];
  if (now === undefined) return at;
  const ends: (number | undefined)[] = [];
  if (now === 'gap') {
    const sentence = words[at - 1]?.sentence;
    for (let skip = 0; skip <= widestGap && words[at + skip]?.sentence === sentence; skip++)
      ends.push(endOf(words, at + skip, phrase, step + 1));
  } else {
    if (now.optional) ends.push(endOf(words, at, phrase, step + 1));
    for (const choice of now.choices)
      if (choice.every((word, index) => words[at + index]?.word === word))
        ends.push(endOf(words, at + choice.length, phrase, step + 1));
  }
  return ends.reduce(
    (longest, end) => (end !== undefined && end > (longest ?? 0) ? end : longest),
    undefined,
  );
}

/** Everything that stands in the words, as positions of words, each up to its end. */
function* findAll(words: readonly Word[], index: Index): Generator<readonly [from: number, to: number]> {
  for (const [at, { word }] of words.entries())
    for (const phrase of index.get(word) ?? []) {
      const end = endOf(words, at, phrase);
      if (end !== undefined) yield [at, end];
    }
}

function findIn(text: string, list: DangerWords): DangerMatch[] {
  const all = compile(list);
  const words = wordsIn(text, all);
  const meansNoHarm = new Set<number>();
  for (const [from, to] of findAll(words, all.harmless))
    // Only within one sentence: what the next one says takes nothing back.
    if (words[from]?.sentence === words[to - 1]?.sentence)
      for (let at = from; at < to; at++) meansNoHarm.add(at);
  const found: DangerMatch[] = [];
  for (const [kind, index] of all.phrases)
    for (const [from, to] of findAll(words, index)) {
      const [first, last] = [words[from], words[to - 1]];
      if (first && last && !meansNoHarm.has(to - 1)) found.push({ kind, start: first.start, end: last.end });
    }
  return found;
}

/**
 * Words that tell of danger: of harming oneself, or of being harmed. A list of phrases and nothing more: what it finds
 * says that help should be offered, and what it does not find says nothing. It gives no score, for risk cannot be
 * scored from words (NICE NG225, recommendation 1.6). Pure, and in time that grows with the text.
 *
 * @param text - What somebody wrote.
 * @param lists - The words of the languages that they may write in.
 * @returns By position; those of one kind that overlap are one.
 */
export function findDanger(text: string, lists: readonly DangerWords[]): DangerMatch[] {
  const found = lists.flatMap((list) => findIn(text, list));
  const joined: DangerMatch[] = [];
  for (const match of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const before = joined.findLast(({ kind }) => kind === match.kind);
    if (before && match.start < before.end) before.end = Math.max(before.end, match.end);
    else joined.push({ ...match });
  }
  return joined;
}
