/** Words of a signature. */
export const signing = {
  'sign-type': 'Type my name',
  'sign-draw': 'Draw my name',
  'sign-name': 'Your name, as you sign it',
  'sign-area': 'Draw your name here',
  'sign-again': 'Start again',
  'sign-drawn': 'Signed by hand',
};
