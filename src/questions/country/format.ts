import type { Format } from '../format-kind.js';

/** The country's name in the language spoken; a code that nobody knows stays as it is. */
export function formatCountry(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // not the form of a code
  }
}

export const format: Format<'country'> = (_, answer, { language }) =>
  typeof answer === 'string' ? formatCountry(answer, language) : undefined;
