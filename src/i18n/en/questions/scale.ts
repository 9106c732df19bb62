/** Messages of a rating scale. */
export const scale = { 'scale-not-sure': 'Not sure' };
