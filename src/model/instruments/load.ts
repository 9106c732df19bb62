import type { Instrument } from './instrument.js';

const loaders: Readonly<Record<string, () => Promise<Instrument>>> = {
  'rapport-check': async () => (await import('./rapport-check.js')).rapportCheck,
  evs: async () => (await import('./evs.js')).evs,
  'phq-4': async () => (await import('./phq-4.js')).phq4,
  'gad-7': async () => (await import('./gad-7.js')).gad7,
  'phq-8': async () => (await import('./phq-8.js')).phq8,
};

/** Ids of every instrument that ships, in the order of `instruments`. */
export const instrumentIds: readonly string[] = Object.keys(loaders);

/** `findInstrument` for the browser: only what a page asks for is fetched. */
export const loadInstrument = async (id: string): Promise<Instrument | undefined> =>
  Object.hasOwn(loaders, id) ? loaders[id]?.() : undefined;
