/** Messages of an answer that cannot be changed. */
export const readOnly = { 'read-only-empty': 'Not answered' };
