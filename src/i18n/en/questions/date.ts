/** Messages of a day of the calendar. */
export const date = {
  'date-day': 'Day',
  'date-month': 'Month',
  'date-year': 'Year',
  'not-a-date': 'Give a full date: day, month and year',
  'no-such-day': (days: string) => `That month has ${days} days. Which day did you mean?`,
  'too-early': (day: string) => `Choose a date from ${day} onwards`,
  'too-late': (day: string) => `Choose a date no later than ${day}`,
};
