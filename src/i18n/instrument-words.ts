import type { InstrumentWords } from '../model/instruments/words.js';
import { englishWords } from './en/instruments/index.js';
import { validLanguage } from './language.js';

/** An instrument's words with the language of each part: wording is sourced or it stays in the original. */
export interface WordsIn {
  words: InstrumentWords;
  /** BCP 47 tags: of our words around it, of the answers, of the items. */
  lang: { frame: string; options: string; items: string };
}

/** The keys under which the package may have a language: `pt-BR`, then `pt`; Chinese by its script. */
function keysFor(language: string): string[] {
  const { language: base, region, script } = new Intl.Locale(validLanguage(language)).maximize();
  if (base === 'zh') return [script === 'Hant' ? 'zh-hk' : 'zh-cn'];
  const key = base === 'nb' || base === 'nn' ? 'no' : base;
  return [`${key}-${String(region).toLowerCase()}`, key, ...(key === 'pt' ? ['pt-br'] : [])];
}

/** The items and answers of an IPIP facet in `language`, where every one of its items is translated. */
async function inLanguage(english: InstrumentWords, language: string): Promise<WordsIn | undefined> {
  const { ipipLanguages } = await import('./ipip/index.js');
  const key = keysFor(language).find((each) => Object.hasOwn(ipipLanguages, each));
  const found = key === undefined ? undefined : (await ipipLanguages[key]?.())?.words;
  if (!found) return undefined;
  const { lang, items, options } = found;
  const ids = Object.keys(english.items);
  if (!ids.every((id) => items[id] !== undefined)) return undefined;
  const scales = Object.entries(english.scales).map(([id, scale]) => [
    id,
    options ? { ...scale, options: Object.fromEntries(options.map((text, at) => [at + 1, text])) } : scale,
  ]);
  return {
    words: {
      ...english,
      items: Object.fromEntries(ids.map((id) => [id, items[id]])),
      scales: Object.fromEntries(scales),
    } as InstrumentWords,
    lang: { frame: 'en', options: options ? lang : 'en', items: lang },
  };
}

/**
 * An instrument's words for somebody who reads `language`: a sourced translation where there is one, else the original.
 * @returns undefined for an id that is not ours.
 */
export async function wordsFor(id: string, language: string): Promise<WordsIn | undefined> {
  const english = await englishWords(id);
  if (!english) return undefined;
  const translated =
    id.startsWith('ipip-') && !/^en\b/i.test(language) ? await inLanguage(english, language) : undefined;
  return translated ?? { words: english, lang: { frame: 'en', options: 'en', items: 'en' } };
}
