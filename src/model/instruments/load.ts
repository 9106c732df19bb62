import type { Instrument } from './instrument.js';

type Family = () => Promise<readonly Instrument[]>;

const health: Family = async () => (await import('./health.js')).health;
const kessler: Family = async () => (await import('./kessler.js')).kessler;
const ipip: Family = async () => (await import('./ipip.js')).ipip;
const byPractice: Family = async () => (await import('./by-practice/index.js')).byPractice;

/** Where each instrument comes from. Those that share most of their data come together. */
const families: Readonly<Record<string, Family>> = {
  'rapport-check': async () => [(await import('./rapport-check.js')).rapportCheck],
  evs: async () => [(await import('./evs.js')).evs],
  'phq-2': health,
  'gad-2': health,
  'phq-4': health,
  'gad-7': health,
  'phq-8': health,
  'phq-9': health,
  k6: kessler,
  k10: kessler,
  'ipip-self-efficacy': ipip,
  'ipip-vulnerability': ipip,
  'ipip-self-discipline': ipip,
  'ipip-anxiety': ipip,
  'ipip-self-consciousness': ipip,
  'pss-10': byPractice,
  gse: byPractice,
  rosenberg: byPractice,
  'who-5': byPractice,
  'dass-21-stress': byPractice,
  'breq-3': byPractice,
  psfs: byPractice,
};

/** Ids of every instrument that ships, in the order of `instruments`. */
export const instrumentIds: readonly string[] = Object.keys(families);

/** `findInstrument` for the browser: only what a page asks for is fetched. */
export const loadInstrument = async (id: string): Promise<Instrument | undefined> =>
  Object.hasOwn(families, id) ? (await families[id]?.())?.find((each) => each.id === id) : undefined;
