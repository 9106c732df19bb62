/** Messages of a day of the calendar. */
export const date = {
  'not-a-date': 'Give a full date: day, month and year',
  'too-early': (day: string) => `Choose a date from ${day} onwards`,
  'too-late': (day: string) => `Choose a date no later than ${day}`,
};
