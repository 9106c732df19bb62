/** Messages around the questionnaires. The questions' own words stand in `instruments/`. */
export const questionnaire = {
  'ask-title': 'A few questions',
  'ask-why':
    'Your answers help us choose a starting point that suits how life is now. None of them counts against you.',
  'ask-see': 'See where I am',
  'ask-private': 'You see your result first. You choose whether to share it.',
  'ask-private-share': 'You choose at the end whether to share this. Nothing is sent before that.',
  'ask-private-first': 'You see your result first. Nothing is sent until you say so.',
  'ask-private-none': 'Nothing is sent from this page.',
  'ask-nth': (number: number) => `Question ${String(number)}`,
  'ask-responder': (name: string, hours: string) =>
    `Once they are sent, ${name} reads these answers: ${hours}. Nobody watches them at other times. If you need help now, the line at the foot of this page is always there.`,
  'ask-responder-none':
    'Nothing is sent from this page, so nobody reads these answers. If you need help now, the line at the foot of this page is always there.',
  'ask-help':
    'Thank you for saying so. You do not have to carry this alone, and you do not have to wait for us: help is open at the foot of this page.',
  'row-answer': 'Answer',
  'keys-answer': 'answer',
  'keys-rows': 'move between rows',
  'keys-leave': 'leave the questions',
  'result-short': 'Your result',
  'result-kept': 'You keep this to yourself. It is not sent.',
  'result-theirs': (practice: string) => `${practice || 'The practice'} will go through this with you`,
  'result-title': 'Where you are today',
  'ask-share': (practice: string) => `Share this with ${practice || 'us'}?`,
  'ask-share-hint': 'It helps us choose a starting point that suits you. You can change your mind later.',
  'ask-share-yes': 'Yes, share it',
  'ask-share-yes-hint': (practice: string) => `${practice || 'The practice'} reads it`,
  'ask-share-keep': 'Keep it to myself',
  'ask-share-keep-hint': 'It is not sent',
};
