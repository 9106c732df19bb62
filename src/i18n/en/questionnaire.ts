/** Words around the questionnaires. The questions' own words stand in `instruments/`. */
export const questionnaire = {
  'ask-title': 'A few questions',
  'ask-why':
    'Your answers help us choose a starting point that suits how life is now. None of them counts against you.',
  'ask-see': 'See where I am',
  'ask-private': 'You see your result first. You choose whether to share it.',
  'row-answer': 'Answer',
  'keys-answer': 'answer',
  'keys-rows': 'move between rows',
  'keys-leave': 'leave the questions',

  'result-short': 'Your result',
  'result-title': 'Where you are today',
  'result-lead': (practice: string) =>
    `A snapshot to talk about with ${practice || 'us'}. It describes your last few weeks, not you. It is not a diagnosis.`,
  'result-first': 'This is your first check-in. Next time you will see what has changed.',
  'result-of': (value: string, most: string) => `${value} of ${most}`,
  'result-minutes': (value: string) => (value === '1' ? '1 minute a week' : `${value} minutes a week`),
  'result-days': (value: string) => (value === '1' ? '1 day a week' : `${value} days a week`),
  'result-towards': (end: string) => `Towards the “${end.toLowerCase()}” end`,
  'result-middle': 'Around the middle',
  'result-place': (amount: string, place: string) =>
    `${amount}, ${place.charAt(0).toLowerCase()}${place.slice(1)}`,
  'result-band': (amount: string, band: string) => `${amount}. ${band}`,
  'result-ends': (amount: string, low: string, lower: string, high: string, higher: string) =>
    `${amount}, where ${low} is the “${lower.toLowerCase()}” end and ${high} is the “${higher.toLowerCase()}” end.`,
  'result-sum': (amount: string) => `Your answers come to ${amount}.`,
  'result-own-scale':
    'This is a place on our own scale. Nobody has set a norm for it, so it does not compare you with anyone.',
  'result-today': (value: string) => `${value} today`,
  'result-mid': 'Middle',
  'result-table': 'Show as a table',
  'result-when': 'When',
  'result-now': 'Today',
  'result-score': 'Score',
  'result-where': 'Where',
  'result-chart': (name: string) => `${name}, today`,
  'result-too-few': 'Not enough answers yet',
  'result-too-few-why': (open: number) =>
    `${open === 1 ? 'One question is' : `${String(open)} questions are`} still open here. That is fine. If you like, you can go back and add to it.`,
  'result-add': 'Go back and answer',
  'result-theirs': (practice: string) => `${practice || 'The practice'} will go through this with you`,
  'result-theirs-why':
    'These answers mean more in a conversation than as a number. Ask anything you like when you meet.',
  'result-kept': 'You keep this to yourself. It is not sent.',

  'help-soon': 'When to talk to someone soon',
  'help-soon-text':
    'If low mood, worry or poor sleep has been making daily life hard for two weeks or more, a doctor or counsellor can help.',

  'ask-share': (practice: string) => `Share this with ${practice || 'us'}?`,
  'ask-share-hint': 'It helps us choose a starting point that suits you. You can change your mind later.',
  'ask-share-yes': 'Yes, share it',
  'ask-share-yes-hint': (practice: string) => (practice ? `${practice} only` : 'The practice only'),
  'ask-share-keep': 'Keep it to myself',
  'ask-share-keep-hint': 'It is not sent',
};
