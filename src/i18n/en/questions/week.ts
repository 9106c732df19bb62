/** Messages of a week by parts of its days. */
export const week = {
  'week-slot': (day: string, part: string) => `${day} ${part.toLowerCase()}`,
  'week-day': (day: string, parts: string) => `${day}: ${parts.toLowerCase()}`,
};
