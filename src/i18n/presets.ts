import type { Definition } from '../model/form/definition.js';
import { withWords, type Preset, type PresetWords } from '../model/form/preset.js';

/** Ids of the forms that a widget asks by name. */
export const presetIds = ['personal-training', 'occupational-therapy', 'counselling-partner'] as const;

type Loader = () => Promise<{ structure: Preset; words: PresetWords }>;

/** One chunk for each form and language. English is there for every form: it stands where a language is missing. */
const loaders: Readonly<Record<string, Loader>> = {
  'personal-training/en': () => import('./en/presets/personal-training.entry.js'),
  'occupational-therapy/en': () => import('./en/presets/occupational-therapy.entry.js'),
  'counselling-partner/en': () => import('./en/presets/counselling-partner.entry.js'),
};

/**
 * A form that we supply, in the language asked for, else its base language, else English.
 * @param id - Such as `personal-training`; an unknown id gives undefined.
 * @param language - BCP 47 tag, such as `en-GB`.
 * @throws what `import()` throws when the chunk cannot be fetched, for example offline.
 */
export async function loadPreset(id: string, language: string): Promise<Definition | undefined> {
  const tag = language.toLowerCase();
  const load = [tag, tag.split('-')[0], 'en']
    .map((each) => loaders[`${id}/${each ?? ''}`])
    .find((each) => each);
  if (!load) return undefined;
  const { structure, words } = await load();
  return withWords(structure, words);
}
