/** The words around one response scale. Option words are keyed by the option's value. */
export type ScaleWords = {
  /** The stem that the items complete, or the question above them. */
  intro?: string;
} & ({ options: Readonly<Record<number, string>> } | { low: string; high: string });

/** The words for one score: what it is called, and what either end of it is like. */
export interface ScoreWords {
  name: string;
  lower: string;
  higher: string;
}

/**
 * An instrument's words in one language, each under the id that the instrument's data gives it.
 * For a validated instrument, `scales` and `items` hold the published wording, letter by letter.
 */
export interface InstrumentWords {
  title: string;
  /** What it is for and what it is not, said before the first item. */
  about: string;
  scales: Readonly<Record<string, ScaleWords>>;
  items: Readonly<Record<string, string>>;
  total?: ScoreWords;
  subscales: Readonly<Record<string, ScoreWords>>;
  /** Plain words for the person who answered. Never a diagnosis, an alarm, an all-clear or a comparison. */
  bands: Readonly<Record<string, string>>;
}

/** An instrument's words with the language of each part: wording is sourced or it stays in the original. */
export interface WordsIn {
  words: InstrumentWords;
  /** BCP 47 tags: of our words around it, of the answers, of the items. */
  lang: { frame: string; options: string; items: string };
}
