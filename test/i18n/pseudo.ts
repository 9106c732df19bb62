import type { Translation } from '../../src/i18n/bundles.js';
import { english } from '../../src/i18n/en/index.js';

/** Puts every string in brackets, at any depth, and what a function gives as well. */
export function bracketed(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function')
    return (...args: unknown[]) => bracketed((value as (...args: unknown[]) => unknown)(...args));
  if (Array.isArray(value)) return value.map(bracketed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, bracketed(each)]));
}

const all = (loaders: Readonly<Record<string, () => Promise<object>>>) =>
  Object.fromEntries(
    Object.entries(loaders).map(([name, load]) => [name, async () => bracketed(await load())]),
  );

/**
 * A whole language for tests: English in brackets, each entry a function that fetches it, as a folder exports them.
 * What stands on a page without brackets was not said through the registry.
 */
export const pseudo = {
  messages: all(english.messages),
  presets: all(english.presets),
  instruments: all(english.instruments),
} as unknown as Translation;
