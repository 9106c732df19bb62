import type { Definition } from '../model/form/definition.js';
import { applyText, type PresetStructure, type PresetText } from '../model/form/preset.js';

/** Ids of the forms that a widget asks by name. */
export const presetIds = ['personal-training', 'occupational-therapy', 'counselling-partner'] as const;

type Loader = () => Promise<{ structure: PresetStructure; words: PresetText }>;

/** What several forms say comes at the same time as a form, not after it. */
const withShared = async (load: Loader) => (await Promise.all([load(), import('./en/presets/shared.js')]))[0];

/** One chunk for each form and language. English is there for every form: it stands where a language is missing. */
const loaders: Readonly<Record<string, Loader>> = {
  'personal-training/en': () => withShared(() => import('./en/presets/personal-training.entry.js')),
  'occupational-therapy/en': () => withShared(() => import('./en/presets/occupational-therapy.entry.js')),
  'counselling-partner/en': () => withShared(() => import('./en/presets/counselling-partner.entry.js')),
};

/** The form that most practices ask opens before all its words are here. */
const openings: Readonly<Record<string, Loader>> = {
  'personal-training/en': () => import('./en/presets/personal-training.opening.entry.js'),
};

const tagFor = (id: string, language: string): string | undefined => {
  const tag = language.toLowerCase();
  return [tag, tag.split('-')[0], 'en'].map((each) => `${id}/${each ?? ''}`).find((each) => loaders[each]);
};

/**
 * A form that we supply, in the language asked for, else its base language, else English.
 * @param id - Such as `personal-training`; an unknown id gives undefined.
 * @param language - BCP 47 tag, such as `en-GB`.
 * @throws what `import()` throws when the chunk cannot be fetched, for example offline.
 */
export async function loadPreset(id: string, language: string): Promise<Definition | undefined> {
  const load = loaders[tagFor(id, language) ?? ''];
  if (!load) return undefined;
  const { structure, words } = await load();
  return applyText(structure, words);
}

/** The same form with the words of its first page and the titles of the others; undefined where it comes whole. */
export async function openPreset(id: string, language: string): Promise<Definition | undefined> {
  const load = openings[tagFor(id, language) ?? ''];
  if (!load) return undefined;
  const { structure, words } = await load();
  return applyText(structure, words);
}
