/** Words of the journey: the names of its parts. */
export const journey = {
  'part-intake': 'About you',
  'part-questionnaire': 'How things are',
  'part-goals': 'A goal',
  'part-match': 'Who fits',
};
