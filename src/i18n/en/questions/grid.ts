/** Messages of a set of boxes that stand in rows and columns. */
export const grid = {
  'grid-keys': 'Arrow keys move around, Space ticks a box.',
  'grid-chosen': (names: string) => (names ? `Chosen: ${names}` : 'Nothing chosen yet'),
};
