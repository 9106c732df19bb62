/** Messages where something was taken away that can be had back. */
export const undo = {
  undo: 'Undo',
  'no-longer-ticked': (names: string) => `No longer ticked: ${names}`,
};
