/**
 * Words shown to a person: one string, or one string for each language by BCP 47 tag.
 * @example 'Your name' · { en: 'Your name', de: 'Ihr Name' }
 */
export type Text = string | Readonly<Record<string, string>>;

/** The words in `language`, else in its base language, else in English, else in the first language given. */
export function textIn(text: Text | undefined, language: string): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  const base = language.split('-')[0] ?? '';
  return text[language] ?? text[base] ?? text.en ?? Object.values(text)[0] ?? '';
}
