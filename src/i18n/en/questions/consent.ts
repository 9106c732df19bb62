/** Messages of a box to agree with. */
export const consent = { 'missing-consent': 'Tick the box to go on, or talk to us first' };
