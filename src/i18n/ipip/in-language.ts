import type { InstrumentWords, ScaleWords, WordsIn } from '../../model/instruments/words.js';
import { validLanguage } from '../language.js';
import { ipipLanguages } from './index.js';

/** The keys under which the package may have a language: `pt-BR`, then `pt`; Chinese by its script. */
function keysFor(language: string): string[] {
  const { language: base, region, script } = new Intl.Locale(validLanguage(language)).maximize();
  if (base === 'zh') return [script === 'Hant' ? 'zh-hk' : 'zh-cn'];
  const key = base === 'nb' || base === 'nn' ? 'no' : base;
  return [`${key}-${String(region).toLowerCase()}`, key, ...(key === 'pt' ? ['pt-br'] : [])];
}

/** The items and answers of an IPIP facet in `language`, where every one of its items is translated. */
export async function inLanguage(english: InstrumentWords, language: string): Promise<WordsIn | undefined> {
  const key = keysFor(language).find((each) => Object.hasOwn(ipipLanguages, each));
  const found = key === undefined ? undefined : (await ipipLanguages[key]?.())?.words;
  if (!found) return undefined;
  const { lang, items, options } = found;
  const ids = Object.keys(english.items);
  if (!ids.every((id) => items[id] !== undefined)) return undefined;
  const scales = Object.entries(english.scales).map(([id, scale]): [string, ScaleWords] => [
    id,
    options ? { ...scale, options: Object.fromEntries(options.map((text, at) => [at + 1, text])) } : scale,
  ]);
  return {
    words: {
      ...english,
      items: Object.fromEntries(ids.map((id) => [id, items[id] ?? ''])),
      scales: Object.fromEntries(scales),
    },
    lang: { frame: 'en', options: options ? lang : 'en', items: lang },
  };
}
