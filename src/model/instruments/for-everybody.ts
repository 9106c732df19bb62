/**
 * Ids of the instruments that ship and are for everybody: all others are for a practitioner to talk through. Kept apart
 * from their data, so that whoever only sends results need not fetch them. A test compares it with their `audience`.
 */
export const forEverybody: readonly string[] = [
  'rapport-check',
  'evs',
  'ipip-self-efficacy',
  'ipip-self-discipline',
  'gse',
  'breq-3',
  'psfs',
];

const recordOf = (json: unknown): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};

/**
 * Whether an instrument is for everybody. One that nobody knows is not.
 * @param own - What the practice's config has under `instruments`, as it stands there.
 */
export function isForEverybody(id: string, own: readonly unknown[] = []): boolean {
  const brought = own
    .map((json) => recordOf(recordOf(json).instrument))
    .find((instrument) => instrument.id === id);
  return brought ? brought.audience === 'public' : forEverybody.includes(id);
}
