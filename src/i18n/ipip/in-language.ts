import type { InstrumentWords, WordsIn } from '../../model/instruments/words.js';
import { validLanguage } from '../language.js';
import { ipipLanguages } from './index.js';

/** The keys under which the package may have a language: `pt-BR`, then `pt`; Chinese by its script. */
function keysFor(language: string): string[] {
  const { language: base, region, script } = new Intl.Locale(validLanguage(language)).maximize();
  if (base === 'zh') return [script === 'Hant' ? 'zh-hk' : 'zh-cn'];
  const key = base === 'nb' || base === 'nn' ? 'no' : base;
  return [`${key}-${String(region).toLowerCase()}`, key, ...(key === 'pt' ? ['pt-br'] : [])];
}

/**
 * The items and answers of an IPIP facet in `language`. Undefined where we do not have all of them: somebody who is
 * asked in one language and answers in another is asked something that nobody has studied.
 */
export async function inLanguage(english: InstrumentWords, language: string): Promise<WordsIn | undefined> {
  const key = keysFor(language).find((each) => Object.hasOwn(ipipLanguages, each));
  const found = key === undefined ? undefined : (await ipipLanguages[key]?.())?.text;
  if (!found) return undefined;
  const { lang, items, options } = found;
  const answers = Object.fromEntries(options.map((text, at) => [at + 1, text]));
  return {
    words: {
      ...english,
      items: Object.fromEntries(Object.keys(english.items).map((id) => [id, items[id] ?? ''])),
      scales: Object.fromEntries(
        Object.entries(english.scales).map(([id, scale]) => [id, { ...scale, options: answers }]),
      ),
    },
    lang: { frame: 'en', options: lang, items: lang },
  };
}
