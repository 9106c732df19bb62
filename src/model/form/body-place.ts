import { bodyParts, sidedPlaces, sides, type BodyPlace, type Side } from './body.js';

/** Every place, whichever its side. */
export const bodyPlaces: readonly BodyPlace[] = sidedPlaces.map(([place]) => place);

/** The place and the side that an id stands for. An id that is none of ours is its own place. */
export function placeOf(id: string): { place: string; side?: Side } {
  const side = sides.find((each) => id.endsWith(`-${each}`));
  return side && bodyParts.includes(id) ? { place: id.slice(0, -side.length - 1), side } : { place: id };
}

/** Whether a place can be on the left or on the right. */
export const isSided = (place: string): boolean =>
  sidedPlaces.some(([each, sided]) => each === place && sided);
