/** Messages around the questionnaires. The questions' own words stand in `instruments/`. */
export const questionnaire = {
  'ask-title': 'A few questions',
  'ask-why': 'It helps us start where you are. Nothing you say counts against you.',
  'ask-see': 'See where I am',
  'ask-private': 'You’ll see your result first, then choose if you share it.',
  'ask-private-share': 'At the end, you choose if you share this. Nothing is sent before that.',
  'ask-private-first': 'You’ll see your result first. Nothing is sent until you say so.',
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
  'result-kept': 'You’re keeping this to yourself. It isn’t sent.',
  'result-theirs': (practice: string) => `${practice || 'The practice'} will talk this through with you`,
  'result-title': 'Where you are today',
  'ask-share': (practice: string) => `Share this with ${practice || 'us'}?`,
  'ask-share-hint': 'It helps us start where you are. You can change your mind later.',
  'ask-share-yes': 'Yes, share it',
  'ask-share-yes-hint': (practice: string) => `${practice || 'The practice'} reads it`,
  'ask-share-keep': 'Keep it to myself',
  'ask-share-keep-hint': 'It isn’t sent',
};
