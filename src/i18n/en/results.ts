import { plural } from './plural.js';

/** Messages around the results of questionnaires: for the result page, which comes after the first sight, and the brief. */
export const results = {
  'result-lead': (practice: string) =>
    `Something to talk about with ${practice || 'us'}. It describes your last few weeks, not you, and it’s not a diagnosis.`,
  'result-first': 'This is your first check-in.',
  'result-of': (value: string, most: string) => `${value} of ${most}`,
  // The number decides the form of the word, and is written as `shown`.
  'result-minutes': (value: number, shown: string) =>
    `${shown} ${plural(value, { one: 'minute', other: 'minutes' })} a week`,
  'result-days': (value: number, shown: string) =>
    `${shown} ${plural(value, { one: 'day', other: 'days' })} a week`,
  'result-towards': (end: string) => `Towards the “${end.toLowerCase()}” end`,
  'result-middle': 'Around the middle',
  'result-place': (amount: string, place: string) =>
    `${amount}, ${place.charAt(0).toLowerCase()}${place.slice(1)}`,
  'result-band': (amount: string, band: string) => `${amount}. ${band}`,
  'result-ends': (amount: string, low: string, lower: string, high: string, higher: string) =>
    `${amount}. ${low} is “${lower.toLowerCase()}”, and ${high} is “${higher.toLowerCase()}”.`,
  'result-sum': (amount: string) => `Your answers come to ${amount}.`,
  'result-own-scale':
    'There’s no “normal” score here. It’s a place on our own scale, so it doesn’t compare you with anyone.',
  'result-today': (value: string) => `${value} today`,
  'result-mid': 'Middle',
  'result-table': 'Show as a table',
  'result-when': 'When',
  'result-now': 'Today',
  'result-score': 'Score',
  'result-where': 'Where',
  'result-chart': (name: string) => `${name}, today`,
  'result-open': 'Left open',
  'result-too-few': 'Not enough answers yet',
  'result-too-few-why': (open: number) =>
    `${plural(open, { one: 'One question is', other: `${String(open)} questions are` })} still open here. That’s fine. If you like, you can go back and add to it.`,
  'result-add': 'Go back and answer',
  'result-theirs-if': (practice: string) =>
    `If you share this, ${practice || 'the practice'} will talk it through with you`,
  'result-theirs-why':
    'These answers mean more when you talk about them than as a number. Ask anything you like when you meet.',
  'next-title': 'What could help next',
  'next-outlet': 'Moving gives stress somewhere to go. Go at your own pace, as gently as you like.',
  // After signs that a doctor should look at first, nothing says to begin.
  'next-doctor':
    'Talk to a doctor first, as we said. Until then, rest is a good choice, and we plan the rest with you.',
  'next-win':
    'Choose one small win for this week, something you’re almost sure you can do. Small wins build trust in yourself.',
  'next-own': 'Keep one thing in the week that’s only for you.',
  'next-hard': 'Hard weeks happen. Here’s what can help, further down.',
  'change-points': (value: number, shown: string) =>
    `${shown} ${plural(value, { one: 'point', other: 'points' })}`,
  'change-up': (amount: string, when: string) => `${amount} higher than on ${when}`,
  'change-down': (amount: string, when: string) => `${amount} lower than on ${when}`,
  'change-about': (when: string) => `About the same as on ${when}`,
  'change-none': (when: string) => `The same as on ${when}`,
  'change-clear': 'That’s a clear change, more than these questions vary by chance.',
  'change-unclear': (amount: string) =>
    `The two differ by ${amount}. These questions vary that much anyway, so we can’t say that anything has changed.`,
  'change-plain':
    'That’s the plain difference. We’ve no figure for how big it has to be before we can be sure.',
  'change-trait': 'These questions ask how you usually are. They’re not made to show change.',
  'past-title': 'For next time',
  'past-why':
    'Keep a small file of your results. Open it here next time, and you’ll see what’s changed. We don’t send it.',
  'past-keep': 'Keep a file for next time',
  'past-open': 'Open a file from last time',
  'help-now': 'You do not have to wait for us',
  'help-now-text':
    'If thoughts of dying or of hurting yourself are with you, please talk to somebody now. These people are there for that.',
  'help-soon': 'When to talk to someone soon',
  'help-soon-text':
    'If low mood, worry or poor sleep has been making daily life hard for two weeks or more, a doctor or counsellor can help.',
};
