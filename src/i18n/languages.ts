import type { Translation } from './bundles.js';

/**
 * The languages that ship beside English, a line each, by BCP 47 tag: a base language (`de`), or one with its script
 * where the script decides (`zh-Hans`).
 * @example de: async () => (await import('./de/index.js')).de,
 */
export const languages: Readonly<Record<string, () => Promise<Translation>>> = {};
