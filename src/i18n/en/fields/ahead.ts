/** The days of the week, and the parts of a day. */
export const weekWords = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
  early: 'Early',
  midday: 'Midday',
  afternoon: 'Afternoon',
  evening: 'Evening',
  slot: (day: string, part: string) => `${day} ${part.toLowerCase()}`,
};

/** Words of a week, of a ruler, and of a style between two ends: of their controls, and of the answers. */
export const ahead = {
  ...weekWords,
  'slots-chosen': (count: number) => (count === 1 ? '1 time chosen' : `${String(count)} times chosen`),
  'not-sure': 'Not sure',
  'either-fine': 'Either is fine',
  'lean-strong': (end: string) => `Very much: ${end}`,
  'lean-some': (end: string) => `A little: ${end}`,
};
