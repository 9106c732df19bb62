import type { InstrumentWords } from '../model/instruments/words.js';
import type { english } from './en/index.js';

/** What each loader brings, under the loader's name. */
type Loaded<Loaders> = {
  [Name in keyof Loaders]: Loaders[Name] extends () => Promise<infer Content> ? Content : never;
};

/** The messages of each bundle. A bundle is what is fetched in one go; its name is that of its file. */
export type Bundles = Loaded<typeof english.messages>;
export type BundleName = keyof Bundles;

/** The text of each form that ships, by the name of its file. */
export type PresetTexts = Loaded<typeof english.presets>;
export type PresetName = keyof PresetTexts;

/** A published questionnaire: what we say around it is translated, its items and answers only from a published source. */
type Around<Text> = Omit<Text, 'items' | 'scales'> & Partial<Pick<InstrumentWords, 'items' | 'scales'>>;

type EnglishInstruments = Loaded<typeof english.instruments>;

/** The text of each family of questionnaires, by the name of its file; within it by the id of the instrument. */
export type InstrumentTexts = {
  [Family in keyof EnglishInstruments]: {
    [Id in keyof EnglishInstruments[Family]]: Id extends 'rapport-check'
      ? EnglishInstruments[Family][Id]
      : Around<EnglishInstruments[Family][Id]>;
  };
};

/** Lists that keep people safe, by the name of their file: written anew in each language, with somebody who knows. */
export type SafetyLists = Loaded<typeof english.safety>;

/** Itself, or what fetches it: nothing of a language comes before a widget needs it. */
type Lazy<Content> = Content | (() => Promise<Content>);

/** A whole language, as its folder exports it. A message that it lacks, or that English does not have, is a type error. */
export interface Translation {
  messages: { [Name in BundleName]: Lazy<Bundles[Name]> };
  presets: { [Name in PresetName]: Lazy<PresetTexts[Name]> };
  instruments: { [Family in keyof InstrumentTexts]: Lazy<InstrumentTexts[Family]> };
  safety: { [Name in keyof SafetyLists]: Lazy<SafetyLists[Name]> };
}

type DeepPartial<Content> = Content extends readonly unknown[] | ((...args: never[]) => unknown)
  ? Content
  : Content extends object
    ? { [Key in keyof Content]?: DeepPartial<Content[Key]> }
    : Content;

/** As much of a language as there is. For the rest, English stands. */
export interface PartialTranslation {
  messages?: { [Name in BundleName]?: Lazy<DeepPartial<Bundles[Name]>> };
  presets?: { [Name in PresetName]?: Lazy<DeepPartial<PresetTexts[Name]>> };
  instruments?: { [Family in keyof InstrumentTexts]?: Lazy<DeepPartial<InstrumentTexts[Family]>> };
  safety?: { [Name in keyof SafetyLists]?: Lazy<DeepPartial<SafetyLists[Name]>> };
}
