/** The shapes that an answer can have, read from what came: a form that is not known may hold any of them. */

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The ids of an answer that lists some; of any other, none. */
export const idsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as unknown[]).filter((each) => typeof each === 'string') : [];

/** The entries of a repeated group; of any other answer, none. */
export const entriesOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? (value as unknown[]).filter(isRecord) : [];

/** An answer with answers inside: one record, or a list of them. */
export const isNested = (value: unknown): boolean => isRecord(value) || entriesOf(value).length > 0;

/** Something was said: not blank, not an empty list, not a record of such. */
export function isSaid(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return (value as unknown[]).some(isSaid);
  return isRecord(value) ? Object.values(value).some(isSaid) : true;
}
