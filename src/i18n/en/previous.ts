/** Messages around earlier results. They come only when there are some, or when somebody opens a file. */
export const previous = {
  'past-file': 'my-results',
  'past-on': (value: string, when: string) => `${value} on ${when}`,
  'past-told': (list: string) => `Earlier: ${list}.`,
  'past-chart': (name: string, count: number) => `${name}, ${String(count)} check-ins`,
  'past-opened': (when: string) => `Your results are here. The latest is of ${when}.`,
  'past-some': 'Some of what the file holds is not used: it is of other questions, or does not add up.',
  'past-shape': 'This file does not hold results that can be read here. Nothing has changed.',
  'past-instrument': 'The results in this file are of other questions, so there is nothing to compare.',
  'past-version':
    'An earlier result was made with another version of these questions. They are not the same, so the two are not compared.',
  'past-date': 'The results in this file are of a day to come. Nothing has changed.',
  'past-score': 'The results in this file do not add up, so they are not used.',
};
