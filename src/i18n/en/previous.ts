/** Messages around earlier results. They come only when there are some, or when somebody opens a file. */
export const previous = {
  'past-file': 'my-results',
  'past-on': (value: string, when: string) => `${value} on ${when}`,
  'past-told': (list: string) => `Earlier: ${list}.`,
  'past-chart': (name: string, count: number) => `${name}, ${String(count)} check-ins`,
  'past-opened': (when: string) => `We’ve opened your results. The latest is from ${when}.`,
  'past-some': 'We can’t use some of what’s in this file: it’s from other questions, or it doesn’t add up.',
  'past-shape': 'We can’t read any results in this file. Nothing has changed.',
  'past-instrument': 'The results in this file are from other questions, so there’s nothing to compare.',
  'past-version':
    'An earlier result comes from another version of these questions, so we don’t compare the two.',
  'past-date': 'The results in this file are dated in the future. Nothing has changed.',
  'past-score': 'The results in this file don’t add up, so we haven’t used them.',
};
