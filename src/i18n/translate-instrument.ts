import { familyOf, loadInstrument } from '../model/instruments/load.js';
import type { InstrumentWords, WordsIn } from '../model/instruments/words.js';
import { inLanguage } from './ipip/in-language.js';
import { loadEntry } from './translations.js';
import { covers, merge } from './merge.js';
import type { Registered } from './registered.js';

/**
 * An instrument's text with what a language has in its place. Items and answers come together and whole, or not at all:
 * somebody who is asked in one language and answers in another is asked something that nobody has studied.
 */
export async function translateInstrument(
  id: string,
  original: WordsIn,
  tag: string,
  registered: Registered,
): Promise<WordsIn> {
  const family = familyOf(id);
  if (!family) return original;
  const unsound = (await loadInstrument(id))?.notValidatedIn?.includes(tag.split('-')[0] ?? tag);
  const sourced = family === 'ipip' && !unsound ? await inLanguage(original.words, tag) : undefined;
  const { words, lang } = sourced ?? original;
  const texts = (await loadEntry('instruments', family, tag, registered)) as
    Record<string, Partial<InstrumentWords>> | undefined;
  const { items, scales, ...around } = texts?.[id] ?? {};
  const frame = around.title === undefined ? lang.frame : tag;
  const wording = { items, scales };
  const whole = covers({ items: words.items, scales: words.scales }, wording);
  return {
    words: merge(words, whole ? { ...around, ...wording } : around),
    lang: whole ? { frame, items: tag, options: tag } : { ...lang, frame },
  };
}
