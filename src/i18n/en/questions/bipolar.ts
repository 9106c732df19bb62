/** Messages of a style between two ends. */
export const bipolar = {
  'bipolar-middle': 'Either is fine',
  'bipolar-strong': (end: string) => `Very much: ${end}`,
  'bipolar-some': (end: string) => `A little: ${end}`,
};
