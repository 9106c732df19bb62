import { intl } from './intl.js';

/** A phrase in the forms of a language: `one` and `other` in English, up to six in Arabic. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Picks the form that a number asks for, by the plural rules of a language.
 * @example pluralIn('pl')(5, { one: '5 minuta', few: '5 minuty', other: '5 minut' })
 */
export const pluralIn =
  (language: string) =>
  (count: number, forms: PluralForms): string =>
    forms[intl(Intl.PluralRules, language, {}).select(count)] ?? forms.other;
