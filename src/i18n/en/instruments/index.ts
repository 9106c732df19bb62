import type { InstrumentWords } from '../../../model/instruments/words.js';

type Family = () => Promise<Readonly<Record<string, InstrumentWords>>>;

const health: Family = async () => (await import('./patient-health.js')).patientHealth;
const kessler: Family = async () => (await import('./kessler.js')).kessler;
const ipip: Family = async () => (await import('./ipip.js')).ipip;
const byPractice: Family = async () => (await import('./by-practice.js')).byPractice;

/** The file that holds an instrument's English words, by the first part of its id. */
const families: Readonly<Record<string, Family>> = {
  rapport: async () => ({ 'rapport-check': (await import('./rapport-check.js')).rapportCheck }),
  evs: async () => ({ evs: (await import('./evs.js')).evs }),
  phq: health,
  gad: health,
  k6: kessler,
  k10: kessler,
  ipip,
};

/** English words by instrument id, fetched only when the instrument is asked. Undefined for an id that is not ours. */
export async function englishText(id: string): Promise<InstrumentWords | undefined> {
  const first = id.split('-')[0] ?? '';
  const family = Object.hasOwn(families, first) ? families[first] : byPractice;
  const words = await family?.();
  return words && Object.hasOwn(words, id) ? words[id] : undefined;
}
