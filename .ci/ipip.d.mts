import type { IpipText } from '../src/i18n/ipip/text.js';

interface PackageItem {
  id: string;
  text: string;
  keyed: string;
}

export const facets: Readonly<Record<string, readonly [domain: string, facet: number]>>;
export const packageLanguages: readonly string[];
export const languages: readonly string[];
export function itemsOf(language: string, facet: string): readonly PackageItem[];
export function textIn(language: string): Omit<IpipText, 'options'> & Partial<IpipText>;
