/** Messages of a time of day. */
export const time = {
  'not-a-time': 'Give a full time: hours and minutes',
  'too-early-time': (time: string) => `Choose a time from ${time} onwards`,
  'too-late-time': (time: string) => `Choose a time no later than ${time}`,
};
