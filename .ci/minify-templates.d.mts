import type { Plugin } from 'vite';

/** Minifies the css`` and html`` templates of modules whose id matches. */
export function minifyTemplates(id?: RegExp): Plugin;

/** Minifies the texts between the interpolations of one css`` template. `file` is named where that fails. */
export function minifyCss(texts: readonly string[], file: string): Promise<string[]>;
