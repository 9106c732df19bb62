import { refetch } from './message-store.js';
import { registered, type TranslationSource } from './registered.js';

/**
 * Adds a translation of a page's own: of a language that does not ship, or a practice's own words in one that does.
 * It may come before or after the widgets, and need not be whole: where it has nothing, the language's own messages
 * stand, or the English ones. Of the items and answers of a questionnaire both have to be there, or neither is used.
 *
 * @param language - BCP 47 tag, such as `cy` or `pt-BR`. An element speaks the language of the nearest `lang`.
 * @param translation - The translation, or a function that fetches it when an element first needs it. Each entry of it
 *   may also be a function that fetches that one alone.
 * @throws {RangeError} for a tag that is none.
 * @example
 * registerLanguage('cy', {
 *   messages: {
 *     common: {
 *       continue: 'Parhau',
 *       'step-of': (step, of) => `Cam ${step} o ${of}`,
 *     },
 *   },
 *   presets: {
 *     'personal-training': { title: 'Cyn i ni gwrdd', questions: { name: { label: 'Beth yw eich enw?' } } },
 *   },
 * });
 * registerLanguage('gd', async () => (await import('./gaelic.js')).gaelic);
 */
export function registerLanguage(language: string, translation: TranslationSource): void {
  const tag = new Intl.Locale(language).toString();
  registered.set(tag, [...(registered.get(tag) ?? []), translation]);
  refetch();
}
