/** Messages of options that are put in order. */
export const ranking = {
  'ranking-hint': (places: number, all: boolean) =>
    all
      ? 'Tap them in order, the most important first.'
      : `Choose ${String(places)}, the most important first.`,
  'ranking-place': (place: number, label: string) => `${String(place)}. ${label}`,
  'ranking-earlier': (label: string) => `Move ${label} up`,
  'ranking-later': (label: string) => `Move ${label} down`,
  'ranking-full': (places: number) =>
    places === 1
      ? 'One has a number. Take it out to choose another.'
      : `${String(places)} have a number. Take one out to choose another.`,
  'not-ranked': (places: string) => `Go on until ${places} have a number`,
  'ranking-out': (label: string) => `${label} has no number now`,
  'ranking-moved': (label: string, place: number) => `${label} is now number ${String(place)}`,
};
