import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Children begin the first grade of a school in the United States at 6. */
const ageInGradeZero = 5;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The words of a text as somebody reads them: "she/her" is two, a number by itself is none. */
export const wordsOf = (text: string): string[] =>
  [...words.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike && /\p{L}/u.test(segment) ? segment : [],
  );

/** The sentences of a text. A line is one at least, also where no full stop ends it: that is how a label reads. */
export const sentencesOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) =>
      [...sentences.segment(line.replace(/^[•\s]+/, ''))].map(({ segment }) => segment.trim()),
    )
    .filter((sentence) => wordsOf(sentence).length > 0);

/**
 * The age at which a text is read with ease: the Flesch-Kincaid grade (Kincaid and others, 1975) and five years.
 * @returns undefined where there is nothing to read.
 */
export function readingAge(all: readonly string[]): number | undefined {
  const read = all.flatMap(wordsOf);
  const grade = fleschKincaid({
    sentence: all.flatMap(sentencesOf).length,
    word: read.length,
    syllable: read.reduce((sum, word) => sum + syllable(word), 0),
  });
  return Number.isNaN(grade) ? undefined : grade + ageInGradeZero;
}
