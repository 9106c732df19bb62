import type { Definition } from '../model/form/definition.js';
import { translatedForm, withShared } from './translated-form.js';

/** The form that most practices ask. It opens before all its text is here; the others are in `other-presets`. */
const openingPreset = 'personal-training';

/**
 * A form that we supply, in the language asked for.
 * @param id - Such as `personal-training`; an unknown id gives undefined.
 * @param language - BCP 47 tag, such as `en-GB`.
 * @throws what `import()` throws when a file cannot be fetched, for example offline.
 */
export const loadPreset = async (id: string, language: string): Promise<Definition | undefined> =>
  id === openingPreset
    ? translatedForm(id, await withShared(() => import('./en/presets/personal-training.entry.js')), language)
    : (await import('./other-presets.js')).loadOtherPreset(id, language);

/**
 * The same form with the text of its first page and the titles of the others; undefined where it comes whole. The form
 * that most practices ask opens before all its text is here.
 */
export const openPreset = async (id: string, language: string): Promise<Definition | undefined> =>
  id === openingPreset
    ? translatedForm(
        'personal-training.opening',
        await import('./en/presets/personal-training.opening.entry.js'),
        language,
      )
    : undefined;
