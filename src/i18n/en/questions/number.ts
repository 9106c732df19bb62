/** Messages of a number. */
export const number = {
  'not-a-number': 'Write a number, like 12 or 7.5',
  'too-low': (limit: string) => `Give a number of ${limit} or more`,
  'too-high': (limit: string) => `Give a number of ${limit} or less`,
  'not-a-step': (step: string) => `Give a number in steps of ${step}`,
};
