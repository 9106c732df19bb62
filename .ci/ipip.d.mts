import type { IpipWords } from '../src/i18n/ipip/words.js';

interface PackageItem {
  id: string;
  text: string;
  keyed: string;
}

export const facets: Readonly<Record<string, readonly [domain: string, facet: number]>>;
export const packageLanguages: readonly string[];
export const languages: readonly string[];
export function itemsOf(language: string, facet: string): readonly PackageItem[];
export function wordsIn(language: string): Omit<IpipWords, 'options'> & Partial<IpipWords>;
