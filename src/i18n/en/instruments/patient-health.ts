/** The published options of the PHQ and GAD questionnaires. "Not at all sure" is a known misprint of the first. */
export const howOften = {
  0: 'Not at all',
  1: 'Several days',
  2: 'More than half the days',
  3: 'Nearly every day',
};
