import { byPractice } from './by-practice/index.js';
import { evs } from './evs.js';
import { health } from './health.js';
import type { Instrument } from './instrument.js';
import { ipip } from './ipip.js';
import { kessler } from './kessler.js';
import { rapportCheck } from './rapport-check.js';

/** Every instrument that ships. The first is the one asked when a page names none. */
export const instruments: readonly Instrument[] = [
  rapportCheck,
  evs,
  ...health,
  ...kessler,
  ...ipip,
  ...byPractice,
];

/** The shipped instrument with this id, or undefined. */
export function findInstrument(id: string | undefined): Instrument | undefined {
  return instruments.find((each) => each.id === id);
}
