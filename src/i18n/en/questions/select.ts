/** Messages of one of a list. */
export const select = { 'select-choose': 'Choose one' };
