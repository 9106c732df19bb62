/** Parts of a day. The days themselves have their names from the browser. */
export const dayParts = {
  early: 'Early',
  midday: 'Midday',
  afternoon: 'Afternoon',
  evening: 'Evening',
};
