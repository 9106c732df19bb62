/** Days of the week grid, Monday first. */
export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Parts of a day in the week grid. */
export const parts = ['early', 'midday', 'afternoon', 'evening'] as const;

export type Day = (typeof days)[number];
export type PartOfDay = (typeof parts)[number];
/** One field of the week grid, such as `tue-evening`. */
export type Slot = `${Day}-${PartOfDay}`;

/** Every slot, Monday early first. */
export const weekSlots: readonly Slot[] = days.flatMap((day) => parts.map((part): Slot => `${day}-${part}`));
