/** Words of options that are put in order. */
export const ranks = {
  'rank-hint': (places: number, all: boolean) =>
    all
      ? 'Tap them in order, the most important first.'
      : `Choose ${String(places)}, the most important first.`,
  'rank-place': (place: number, label: string) => `${String(place)}. ${label}`,
  'rank-earlier': (label: string) => `Move ${label} up`,
  'rank-later': (label: string) => `Move ${label} down`,
  'rank-full': (places: number) =>
    places === 1
      ? 'One has a number. Take it out to choose another.'
      : `${String(places)} have a number. Take one out to choose another.`,
  'not-ranked': (places: number) => `Go on until ${String(places)} have a number`,
  'rank-out': (label: string) => `${label} has no number now`,
  'rank-moved': (label: string, place: number) => `${label} is now number ${String(place)}`,
};
