/** What a plan has to say, for the owner whose plan says less. */
export const planProblem =
  'who calls, by which way and within which time in figures, such as "Ruth calls by phone within 2 hours"';

/** Letters of scripts that put no space between words: a letter or two is a word there. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/gu;

/**
 * Whether a plan can say who calls, by which way and within which time. No machine reads whether it is a good one, in
 * any language; that it has a time in figures and enough words for the rest can be told. "Call" is no plan.
 */
export const isPlan = (words: string): boolean =>
  /\p{N}/u.test(words) &&
  (words.trim().split(/\s+/).length >= 5 || (words.match(unspaced)?.length ?? 0) >= 8);
