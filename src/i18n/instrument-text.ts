import type { WordsIn } from '../model/instruments/words.js';
import { englishText } from './en/instruments/index.js';
import { validLanguage } from './language.js';
import { isPlainEnglish, registered } from './registered.js';

/**
 * An instrument's text for somebody who reads `language`. Its items and answers are a sourced translation where there is
 * one, else the original.
 * @returns undefined for an id that is not ours.
 */
export async function instrumentText(id: string, language: string): Promise<WordsIn | undefined> {
  const english = await englishText(id);
  if (!english) return undefined;
  const original: WordsIn = { words: english, lang: { frame: 'en', options: 'en', items: 'en' } };
  const tag = validLanguage(language);
  return isPlainEnglish(tag)
    ? original
    : (await import('./translate-instrument.js')).translateInstrument(id, original, tag, registered);
}
