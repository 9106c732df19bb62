/** Messages of a signature. */
export const signature = {
  'signature-type': 'Type my name',
  'signature-draw': 'Draw my name',
  'signature-name': 'Your name, as you sign it',
  'signature-area': 'Draw your name here',
  'signature-again': 'Start again',
  'signature-drawn': 'Signed by hand',
};
