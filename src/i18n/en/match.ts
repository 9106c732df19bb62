/** Messages of the trainer match that are needed before its people are known. */
export const match = {
  'match-summary': 'Who fits',
  'match-summary-label': 'You’d like to meet',
  'match-summary-help': 'You’d like help choosing',
};
