import type { InstrumentWords } from '../../../model/instruments/words.js';

/** English words by instrument id. Each file is fetched only when its instrument is asked. */
export const instrumentWords: Readonly<Record<string, () => Promise<InstrumentWords>>> = {
  'rapport-check': async () => (await import('./rapport-check.js')).rapportCheck,
  evs: async () => (await import('./evs.js')).evs,
  'phq-4': async () => (await import('./phq-4.js')).phq4,
  'gad-7': async () => (await import('./gad-7.js')).gad7,
  'phq-8': async () => (await import('./phq-8.js')).phq8,
};
