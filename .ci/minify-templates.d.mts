import type { Plugin } from 'vite';

/** Minifies the css`` and html`` templates of modules whose id matches. `names` gives custom properties other names. */
export function minifyTemplates(options?: { id?: RegExp; names?: ReadonlyMap<string, string> }): Plugin;

/** Minifies the texts between the interpolations of one css`` template. `file` is named where that fails. */
export function minifyCss(texts: readonly string[], file: string): Promise<string[]>;

/** A short name for each private custom property (`--_…`) in the modules of a folder. */
export function shortNames(folder: string): Map<string, string>;
