/** The lines of an address, in the order asked. */
export const addressFields = ['line1', 'line2', 'city', 'region', 'postcode', 'country'] as const;
export type AddressField = (typeof addressFields)[number];

/** The lines without which an address is none. */
export const addressNeeds: readonly AddressField[] = ['line1', 'city'];
