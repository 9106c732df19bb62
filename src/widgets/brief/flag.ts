/** What to look at first. See `draw`. */
export const flag = 'M5 17.5v-14M5 4h9.5l-2.2 3.3 2.2 3.4H5';
