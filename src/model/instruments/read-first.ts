import type { Instrument } from './instrument.js';
import { boundsOf } from './scale.js';

/** An item that somebody has to read before anything else. */
export interface ReadFirst {
  /** Id of the item. */
  item: string;
  /** Its answer; absent where it was skipped. */
  answer?: number;
}

type Sheet = Readonly<Record<string, number | undefined>>;

/**
 * The items that are read before anything else: those marked `readFirst` with any answer but the calmest, and those that
 * were skipped. The calmest answer leaves the list empty and is still no all-clear: of the suicides among veterans, most
 * had given it (71.6 %: doi 10.1176/appi.ps.201500149), and some who give it make an attempt within the year (.4 %,
 * against 4 % of those who answer the most: doi 10.1176/appi.ps.201200587).
 * @param items - Answers by item id, as they were given.
 */
export function readFirstIn(instrument: Instrument, items: Sheet): ReadFirst[] {
  return instrument.items.flatMap(({ id, scale: scaleId, readFirst, reverse }): ReadFirst[] => {
    const scale = instrument.scales[scaleId];
    if (!readFirst || !scale) return [];
    const answer = items[id];
    if (answer === undefined) return [{ item: id }];
    return answer === boundsOf(scale)[reverse ? 1 : 0] ? [] : [{ item: id, answer }];
  });
}

/** Ids of the items that were left open, in the order asked. */
export const skippedIn = ({ items: asked }: Instrument, items: Sheet): string[] =>
  asked.flatMap(({ id }) => (items[id] === undefined ? [id] : []));

/** Whether one of its scores is put into words by a band. */
export const hasBands = ({ total, subscales }: Instrument): boolean =>
  [...subscales, ...(total ? [total] : [])].some(({ bands }) => bands !== undefined);

/** Whether the single answers were taken out before a result came: it has a score, and nothing that it was made from. */
export const isWithoutItems = (result: {
  items: Sheet;
  value?: number | undefined;
  subscales: Readonly<Record<string, number>>;
  complete: boolean;
}): boolean =>
  Object.keys(result.items).length === 0 &&
  (result.complete || result.value !== undefined || Object.keys(result.subscales).length > 0);
