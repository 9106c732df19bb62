/** Places on the body, from the top down. The two sides of a `sided` one are told apart. */
export const sidedPlaces = [
  ['neck', false],
  ['shoulder', true],
  ['arm', true],
  ['hand', true],
  ['chest', false],
  ['upper-back', false],
  ['lower-back', false],
  ['belly', false],
  ['hip', true],
  ['thigh', true],
  ['knee', true],
  ['shin', true],
  ['foot', true],
] as const;

export type BodyPlace = (typeof sidedPlaces)[number][0];
export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/** One place as it is answered: `neck`, `knee-left`. Left is the person's own left. */
export const bodyParts: readonly string[] = sidedPlaces.flatMap(([place, sided]) =>
  sided ? sides.map((side) => `${place}-${side}`) : [place],
);

/** The answer of somebody who has no place to name. */
export const nowhere = 'none';
