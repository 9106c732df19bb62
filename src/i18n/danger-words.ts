import type { DangerWords } from '../model/safety/danger-words.js';
import { validLanguage } from './language.js';
import { isPlainEnglish, registered } from './registered.js';

const none: DangerWords = { readAs: {}, sets: {}, phrases: { 'self-harm': [], abuse: [] }, harmless: [] };

/**
 * The lists of words that tell of danger, for somebody who writes in `language`: that of the language, where there is
 * one, and the English one, for people write in more languages than their page has.
 * @throws what `import()` throws when a file cannot be fetched, for example offline.
 */
export async function loadDangerWords(language: string): Promise<readonly DangerWords[]> {
  const tag = validLanguage(language);
  const { dangerWords } = await import('./en/safety/danger-words.js');
  if (isPlainEnglish(tag)) return [dangerWords];
  const { loadEntry } = await import('./translations.js');
  const own: Partial<DangerWords> | undefined = await loadEntry('safety', 'danger-words', tag, registered);
  return own
    ? [{ ...none, ...own, phrases: { ...none.phrases, ...own.phrases } }, dangerWords]
    : [dangerWords];
}
