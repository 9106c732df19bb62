import type { Definition } from '../model/form/definition.js';
import { translatedForm, withShared, type PresetLoader } from './translated-form.js';

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

type OtherPreset = Exclude<(typeof presetIds)[number], 'personal-training'>;

const loaders: Readonly<Record<OtherPreset, PresetLoader>> = {
  'occupational-therapy': () => import('./en/presets/occupational-therapy.entry.js'),
  'counselling-partner': () => import('./en/presets/counselling-partner.entry.js'),
  'personal-training-full': () => import('./en/presets/personal-training-full.entry.js'),
  'occupational-therapy-full': () => import('./en/presets/occupational-therapy-full.entry.js'),
  'counselling-partner-full': () => import('./en/presets/counselling-partner-full.entry.js'),
  'more-about-you': () => import('./en/presets/more-about-you.entry.js'),
};

const isOther = (id: string): id is OtherPreset => Object.hasOwn(loaders, id);

/** See `loadPreset`: the forms beside the one that most practices ask. */
export const loadOtherPreset = async (id: string, language: string): Promise<Definition | undefined> =>
  isOther(id) ? translatedForm(id, await withShared(loaders[id]), language) : undefined;
