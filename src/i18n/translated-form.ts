import type { Definition } from '../model/form/definition.js';
import { applyText, type PresetStructure, type PresetText } from '../model/form/preset.js';
import type { PresetName } from './bundles.js';
import { validLanguage } from './language.js';
import { isPlainEnglish, registered } from './registered.js';

/** What a form asks, and its English text: they come in one file, for neither is of use without the other. */
export interface Form {
  structure: PresetStructure;
  text: PresetText;
}

/**
 * A form of ours in the language asked for; where that says nothing, its base language or English stands.
 * @param name - The file of its text.
 * @param language - BCP 47 tag, such as `en-GB`.
 * @throws what `import()` throws when a file cannot be fetched, for example offline.
 */
export async function translatedForm(
  name: PresetName,
  { structure, text }: Form,
  language: string,
): Promise<Definition> {
  const tag = validLanguage(language);
  const own = isPlainEnglish(tag)
    ? text
    : await (await import('./translations.js')).translateForm(text, name, tag, registered);
  return applyText(structure, own);
}

export type PresetLoader = () => Promise<Form>;

/** What several forms say comes at the same time as a form, not after it. */
export const withShared = async (load: PresetLoader): Promise<Form> =>
  (await Promise.all([load(), import('./en/presets/shared.js')]))[0];
