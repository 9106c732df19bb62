import { familyOf, type InstrumentFamily } from '../../../model/instruments/load.js';
import type { InstrumentWords } from '../../../model/instruments/words.js';

type Family = Readonly<Record<string, InstrumentWords>>;

/** Loads the English text of each family of instruments; within it the text stands by the instrument's id. */
export const englishInstruments = {
  'by-practice': async () => (await import('./by-practice.js')).byPractice,
  evs: async () => ({ evs: (await import('./evs.js')).evs }),
  ipip: async () => (await import('./ipip.js')).ipip,
  kessler: async () => (await import('./kessler.js')).kessler,
  'patient-health': async () => (await import('./patient-health.js')).patientHealth,
  'rapport-check': async () => ({ 'rapport-check': (await import('./rapport-check.js')).rapportCheck }),
} satisfies Record<InstrumentFamily, () => Promise<Family>>;

/** An instrument's English text, fetched only when it is asked. Undefined for an id that is not ours. */
export async function englishText(id: string): Promise<InstrumentWords | undefined> {
  const family = familyOf(id);
  const texts: Family | undefined = family && (await englishInstruments[family]());
  return texts?.[id];
}
