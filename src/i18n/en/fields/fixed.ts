/** Words of an answer that cannot be changed. */
export const fixed = { 'left-blank': 'Left open' };
