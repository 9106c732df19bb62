/** Places on the body, from the top down. The two sides of a `sided` one are told apart. */
const places = [
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

export type BodyPlace = (typeof places)[number][0];
export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/** Every place, whichever its side. */
export const bodyPlaces: readonly BodyPlace[] = places.map(([place]) => place);

/** One place as it is answered: `neck`, `knee-left`. Left is the person's own left. */
export const bodyParts: readonly string[] = places.flatMap(([place, sided]) =>
  sided ? sides.map((side) => `${place}-${side}`) : [place],
);

/** The answer of somebody who has no place to name. */
export const nowhere = 'none';

/** The place and the side that an id stands for. An id that is none of ours is its own place. */
export function placeOf(id: string): { place: string; side?: Side } {
  const side = sides.find((each) => id.endsWith(`-${each}`));
  return side && bodyParts.includes(id) ? { place: id.slice(0, -side.length - 1), side } : { place: id };
}

/** Whether a place can be on the left or on the right. */
export const isSided = (place: string): boolean => places.some(([each, sided]) => each === place && sided);
