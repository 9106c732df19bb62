// What is known of an instrument by its id alone: kept apart from the data of them all, so that whoever only sends
// results need not fetch it. Tests compare both lists with that data.

/** Instruments that ship and are for everybody; all others are for a practitioner to talk through. */
export const forEverybody: readonly string[] = [
  'rapport-check',
  'evs',
  'ipip-self-efficacy',
  'ipip-self-discipline',
  'gse',
  'breq-3',
  'psfs',
];

/** Instruments that ship and are gated: an answer can be alarming. */
const gated: readonly string[] = ['phq-9'];

const recordOf = (json: unknown): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};

/** An instrument that the practice brings, as it stands in its config under `instruments`, whatever that is. */
const broughtBy = (own: readonly unknown[], id: string) =>
  own.map((json) => recordOf(recordOf(json).instrument)).find((instrument) => instrument.id === id);

/**
 * Whether an instrument is for everybody. One that nobody knows is not.
 * @param own - What the practice's config has under `instruments`.
 */
export function isForEverybody(id: string, own: readonly unknown[] = []): boolean {
  const brought = broughtBy(own, id);
  return brought ? brought.audience === 'public' : forEverybody.includes(id);
}

/**
 * Whether one of these instruments can have an answer that whoever reads it has to ring about: then an email address is
 * not enough.
 * @param own - What the practice's config has under `instruments`.
 */
export const mayNeedCall = (ids: readonly string[], own: readonly unknown[] = []): boolean =>
  ids.some((id) => gated.includes(id) || broughtBy(own, id)?.gated === true);
