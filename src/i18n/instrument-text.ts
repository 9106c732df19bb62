import type { WordsIn } from '../model/instruments/words.js';
import { englishText } from './en/instruments/index.js';

/**
 * An instrument's words for somebody who reads `language`: a sourced translation where there is one, else the original.
 * @returns undefined for an id that is not ours.
 */
export async function instrumentText(id: string, language: string): Promise<WordsIn | undefined> {
  const english = await englishText(id);
  if (!english) return undefined;
  const translated =
    id.startsWith('ipip-') && !/^en\b/i.test(language)
      ? await (await import('./ipip/in-language.js')).inLanguage(english, language)
      : undefined;
  return translated ?? { words: english, lang: { frame: 'en', options: 'en', items: 'en' } };
}
