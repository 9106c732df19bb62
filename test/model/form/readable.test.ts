import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everyPreset, textsIn } from './every-preset.js';

const wordsOf = (text: string): string[] => text.match(/[\p{L}’']+/gu) ?? [];
const sentencesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/(?<=[.?…])\s+/));

/** Groups of vowels, without a silent e at the end: rough, and good enough for an average. */
const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?:[^l]e|es|ed)$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

/** Years of school that a text asks for (Kincaid et al. 1975). Eleven years of age is about the sixth. */
function schoolYears(sentences: readonly string[]): number {
  const all = sentences.flatMap(wordsOf);
  const sounds = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / sentences.length) + 11.8 * (sounds / all.length) - 15.59;
}

describe('the count of syllables', () => {
  for (const [word, count] of [
    ['you', 1],
    ['like', 1],
    ['little', 2],
    ['emergency', 4],
    ['walks', 1],
    ['operation', 4],
  ] as const)
    it(`of "${word}" is ${String(count)}`, () => {
      assert.equal(syllables(word), count);
    });

  it('tells a hard text from a plain one', () => {
    const hard =
      'Individuals presenting musculoskeletal contraindications necessitate preliminary evaluation.';
    assert.ok(schoolYears([hard]) > 12);
    assert.ok(schoolYears(['You set the pace.', 'We keep what works.']) < 4);
  });
});

const notWords = [
  'id',
  'kind',
  'role',
  'topic',
  'when',
  'each',
  'none',
  'formerly',
  'autocomplete',
  'min',
  'max',
];

for (const { id, definition } of everyPreset) {
  // Only what this form shows: words that it shares with others and does not ask count elsewhere.
  const texts = definition.sections.flatMap((section) => {
    const { title, lead, note, questions } = section;
    const shown = JSON.parse(
      JSON.stringify(questions, (key, value: unknown) => (notWords.includes(key) ? undefined : value)),
    ) as unknown;
    return textsIn([title, lead ?? '', note ?? '', shown]).filter((text) => text !== '');
  });
  const full = sentencesOf(texts).filter((sentence) => /[.?]$/.test(sentence));

  describe(`the words of the ${id} intake`, () => {
    it('keep away from words that press, blame or label', () => {
      const unkind =
        /\b(should|must|just|simply|invalid|fail(ed|ure)?|forgot(ten)?|suffer\w*|non-compliant|before and after|diagnos\w*|disorder|obes\w*|overweight|weight|thin(ner)?|slim\w*|lazy|normal|well done|great job)\b|!|\p{Extended_Pictographic}/iu;
      for (const text of texts) assert.doesNotMatch(text, unkind);
    });

    it('hold no phone number and no web address: those are the practice’s to give', () => {
      for (const text of texts) assert.doesNotMatch(text, /\d{3}|https?:|www\./);
    });

    it('come in short sentences', () => {
      assert.ok(
        full.length > (id === 'more-about-you' ? 20 : 60),
        `too few sentences to judge by: ${String(full.length)}`,
      );
      const average = full.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0) / full.length;
      assert.ok(average <= 11, `${average.toFixed(1)} words to a sentence`);
      assert.deepEqual(
        full.filter((sentence) => wordsOf(sentence).length > 20),
        [],
      );
    });

    it('are short words, nearly all', () => {
      const all = texts.flatMap(wordsOf);
      const long = all.filter((word) => word.length >= 10);
      assert.ok(long.length / all.length <= 0.02, `${String(long.length)} of ${String(all.length)}`);
    });

    it('can be read at about eleven', () => {
      assert.ok(schoolYears(full) <= 5, schoolYears(full).toFixed(1));
    });

    it('are few: under 12 kB in all', () => {
      assert.ok(Buffer.byteLength(texts.join('')) < 12_000, String(Buffer.byteLength(texts.join(''))));
    });
  });
}
