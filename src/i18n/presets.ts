import type { Definition } from '../model/form/definition.js';
import { translatedForm, type Form } from './translated-form.js';

/** Ids of the forms that a widget asks by name. */
export const presetIds = [
  'personal-training',
  'occupational-therapy',
  'counselling-partner',
  'personal-training-full',
  'occupational-therapy-full',
  'counselling-partner-full',
  'more-about-you',
] as const;

type PresetId = (typeof presetIds)[number];
type Loader = () => Promise<Form>;

/** What several forms say comes at the same time as a form, not after it. */
const withShared = async (load: Loader) => (await Promise.all([load(), import('./en/presets/shared.js')]))[0];

const loaders: Readonly<Record<PresetId, Loader>> = {
  'personal-training': () => withShared(() => import('./en/presets/personal-training.entry.js')),
  'occupational-therapy': () => withShared(() => import('./en/presets/occupational-therapy.entry.js')),
  'counselling-partner': () => withShared(() => import('./en/presets/counselling-partner.entry.js')),
  'personal-training-full': () => withShared(() => import('./en/presets/personal-training-full.entry.js')),
  'occupational-therapy-full': () =>
    withShared(() => import('./en/presets/occupational-therapy-full.entry.js')),
  'counselling-partner-full': () =>
    withShared(() => import('./en/presets/counselling-partner-full.entry.js')),
  'more-about-you': () => withShared(() => import('./en/presets/more-about-you.entry.js')),
};

const isPreset = (id: string): id is PresetId => Object.hasOwn(loaders, id);

/**
 * A form that we supply, in the language asked for.
 * @param id - Such as `personal-training`; an unknown id gives undefined.
 * @param language - BCP 47 tag, such as `en-GB`.
 * @throws what `import()` throws when a file cannot be fetched, for example offline.
 */
export const loadPreset = async (id: string, language: string): Promise<Definition | undefined> =>
  isPreset(id) ? translatedForm(id, await loaders[id](), language) : undefined;

/**
 * The same form with the text of its first page and the titles of the others; undefined where it comes whole. The form
 * that most practices ask opens before all its text is here.
 */
export const openPreset = async (id: string, language: string): Promise<Definition | undefined> =>
  id === 'personal-training'
    ? translatedForm(
        'personal-training.opening',
        await import('./en/presets/personal-training.opening.entry.js'),
        language,
      )
    : undefined;
