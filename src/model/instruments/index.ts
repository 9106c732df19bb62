import { evs } from './evs.js';
import { gad7 } from './gad-7.js';
import type { Instrument } from './instrument.js';
import { phq4 } from './phq-4.js';
import { phq8 } from './phq-8.js';
import { rapportCheck } from './rapport-check.js';

export type * from './instrument.js';
export type * from './words.js';
export { boundsOf, offers } from './scale.js';

/** Every instrument that ships. The first is the one asked when a page names none. */
export const instruments: readonly Instrument[] = [rapportCheck, evs, phq4, gad7, phq8];

/** The shipped instrument with this id, or undefined. */
export function findInstrument(id: string | undefined): Instrument | undefined {
  return instruments.find((each) => each.id === id);
}
