/** The `lang` and `dir` of some words; undefined where they are in the language around them. */
export interface TextLanguage {
  lang: string | undefined;
  dir: 'ltr' | 'rtl' | undefined;
}

const base = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';

/** Marks words in `lang` that stand among words in `around`: a screen reader then says them in their own voice. */
export const textLanguageOf = (lang: string, around: string): TextLanguage =>
  base(lang) === base(around)
    ? { lang: undefined, dir: undefined }
    : { lang, dir: ['ar', 'fa', 'he', 'ur'].includes(base(lang)) ? 'rtl' : 'ltr' };
