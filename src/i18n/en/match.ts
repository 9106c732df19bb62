/** Messages of the trainer match that are needed before its people are known. */
export const match = {
  'match-summary': 'Who fits',
  'match-summary-label': 'You would like to meet',
  'match-summary-help': 'You would like help choosing',
};
