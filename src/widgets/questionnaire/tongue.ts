import { nothing } from 'lit';

/** The `lang` and `dir` of some words; nothing where they are in the language around them. */
export interface Tongue {
  lang: string | typeof nothing;
  dir: 'ltr' | 'rtl' | typeof nothing;
}

const base = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';

/** Marks words in `lang` that stand among words in `around`: a screen reader then says them in their own voice. */
export const tongueOf = (lang: string, around: string): Tongue =>
  base(lang) === base(around)
    ? { lang: nothing, dir: nothing }
    : { lang, dir: ['ar', 'fa', 'he', 'ur'].includes(base(lang)) ? 'rtl' : 'ltr' };
