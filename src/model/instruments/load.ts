import type { Instrument } from './instrument.js';

/** The family of each instrument. Those that share most of their data and text come together, in one file of each. */
const families = {
  'rapport-check': 'rapport-check',
  evs: 'evs',
  'phq-2': 'patient-health',
  'gad-2': 'patient-health',
  'phq-4': 'patient-health',
  'gad-7': 'patient-health',
  'phq-8': 'patient-health',
  'phq-9': 'patient-health',
  k6: 'kessler',
  k10: 'kessler',
  'ipip-self-efficacy': 'ipip',
  'ipip-vulnerability': 'ipip',
  'ipip-self-discipline': 'ipip',
  'ipip-anxiety': 'ipip',
  'ipip-self-consciousness': 'ipip',
  'pss-10': 'by-practice',
  gse: 'by-practice',
  rosenberg: 'by-practice',
  'who-5': 'by-practice',
  'dass-21-stress': 'by-practice',
  'breq-3': 'by-practice',
  psfs: 'by-practice',
} as const;

type InstrumentId = keyof typeof families;

/** A name in `families`. */
export type InstrumentFamily = (typeof families)[InstrumentId];

const loaders: Readonly<Record<InstrumentFamily, () => Promise<readonly Instrument[]>>> = {
  'rapport-check': async () => [(await import('./rapport-check.js')).rapportCheck],
  evs: async () => [(await import('./evs.js')).evs],
  'patient-health': async () => (await import('./health.js')).health,
  kessler: async () => (await import('./kessler.js')).kessler,
  ipip: async () => (await import('./ipip.js')).ipip,
  'by-practice': async () => (await import('./by-practice/index.js')).byPractice,
};

/** Ids of every instrument that ships, in the order of `instruments`. */
export const instrumentIds: readonly string[] = Object.keys(families);

/** The family of an instrument that ships; undefined for any other id. The same look-up finds its data and its text. */
export const familyOf = (id: string): InstrumentFamily | undefined =>
  Object.hasOwn(families, id) ? families[id as InstrumentId] : undefined;

/** `findInstrument` for the browser: only what a page asks for is fetched. */
export async function loadInstrument(id: string): Promise<Instrument | undefined> {
  const family = familyOf(id);
  return family && (await loaders[family]()).find((each) => each.id === id);
}
