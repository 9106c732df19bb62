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
      ? 'You’ve chosen one. Take it out to choose another.'
      : `You’ve chosen ${String(places)}. Take one out to choose another.`,
  'not-ranked': (places: string) => `Keep going until you’ve chosen ${places}`,
  'ranking-out': (label: string) => `You’ve taken ${label} out`,
  'ranking-moved': (label: string, place: number) => `${label} is now number ${String(place)}`,
};
