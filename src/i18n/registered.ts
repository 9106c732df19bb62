import type { PartialTranslation } from './bundles.js';

/** A translation, or what fetches it when an element first needs it. */
export type TranslationSource = PartialTranslation | (() => Promise<PartialTranslation>);

/** Translations by language tag, in the order in which they came. */
export type Registered = ReadonlyMap<string, readonly TranslationSource[]>;

/** Registry of the translations that the page brings. */
export const registered = new Map<string, TranslationSource[]>();

export const isEnglish = (tag: string): boolean => /^en\b/.test(tag);

/** Whether our own English is all that there is to say in this language: then nothing has to be fetched for it. */
export const isPlainEnglish = (tag: string): boolean =>
  isEnglish(tag) && ![...registered.keys()].some(isEnglish);
