/** Messages of the journey: the names of its parts, and what it says while one is on its way. */
export const journey = {
  'part-intake': 'About you',
  'part-questionnaire': 'How you are',
  'part-goals': 'A goal',
  'part-match': 'Who fits',
  'part-missing': 'The next part didn’t load. Your answers are safe, and it loads when you reconnect.',
  'part-again': 'Load it again',
};
