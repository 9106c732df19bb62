import type { MeasureId, Unit } from '../../model/goals/measures.js';

/** A unit after 1, and after any other number. */
const units: Record<Unit, readonly [string, string]> = {
  minutes: ['minute', 'minutes'],
  days: ['day', 'days'],
  points: ['out of 10', 'out of 10'],
  glasses: ['glass', 'glasses'],
  hours: ['hour', 'hours'],
  kilometres: ['km', 'km'],
  kilograms: ['kg', 'kg'],
  cigarettes: ['cigarette', 'cigarettes'],
  drinks: ['drink', 'drinks'],
  times: ['time', 'times'],
};

/** What follows an amount where its unit alone does not say what is counted. */
const per: Partial<Record<MeasureId, string>> = {
  'minutes-a-session': 'each time',
  'minutes-a-week': 'a week',
  'days-a-week': 'a week',
  'glasses-a-day': 'a day',
  'hours-of-sleep': 'a night',
  'cigarettes-a-day': 'a day',
  'drinks-a-week': 'a week',
};

const will: Record<string, (amount: string) => string> = {
  'stress-outlet': (amount) => `move to let stress out, ${amount}`,
  energy: (amount) => `have more energy: ${amount}`,
  sleep: (amount) => `sleep ${amount}`,
  strength: (amount) => `lift ${amount}`,
  endurance: (amount) => `keep going for ${amount}`,
  posture: (amount) => `do something for my posture, ${amount}`,
  water: (amount) => `drink more water: ${amount}`,
  return: (amount) => `be back to ${amount}`,
};

/** Words of the goal setter, and of a goal wherever it is shown again. */
export const goals = {
  'told-us': 'From what you told us',
  'goal-save': 'Save my goal',
  'goal-unit': (unit: Unit, value: number) => units[unit][value === 1 ? 0 : 1],
  'goal-amount': (short: string, measure: MeasureId) => (per[measure] ? `${short} ${per[measure]}` : short),
  'goal-by': (date: string) => `By ${date}`,
  'goal-not-yet': 'Not yet',
  'goal-first-time': 'The first time',

  'path-legend': 'From here to there',
  'path-hint': (unit: string) => `We will measure it in ${unit}.`,
  'path-hint-rating': '0 is the worst it could be, 10 is the best.',
  'path-first-hint': 'A first time is a small win of its own. Choose a day to aim for.',
  'pace-title': 'That is a quick pace.',
  'pace-text': (date: string) =>
    `By ${date} there is time for body and life to keep up. The small wins below already follow that pace.`,
  'pace-use': 'Use that date',

  'nudge-why': (value: number, lower: number) =>
    `Why ${value === 8 ? 'an' : 'a'} ${String(value)} and not a ${String(lower)}?`,
  'nudge-zero': 'Thank you for being honest. That is a good place to plan from.',
  'nudge-smaller': 'Below 7, a smaller first step often helps.',
  'make-smaller': 'Make it smaller',
  'smaller-target': (amount: string) => `Aim for ${amount} first`,
  'smaller-later': (date: string) => `Take until ${date}`,
  'sure-again': (amount: string, date: string) => `It is now ${amount} by ${date}. How sure are you of that?`,

  'wins-legend': 'Small wins on the way',
  'wins-hint': 'Each stone counts on its own. Rest on any of them for as long as you need.',
  'wins-empty': 'Fill in the numbers and the date above, and your stones appear here.',
  'wins-here': 'Where you are',

  'plan-legend': 'A plan for when it gets hard',
  'plan-hint': 'Deciding now makes it easier later. You can leave both open.',

  'card-label': 'Your plan so far',
  'card-empty': 'Your plan takes shape here as you answer.',
  'card-first': 'First stone',
  'card-matters': 'Matters',
  'card-sure': 'Sure',

  // The person's own words stand in quotes as they are: no grammar of ours fits them all.
  'goal-will': (starter: string, amount: string, date: string) =>
    `By ${date} I will ${will[starter]?.(amount) ?? `get to ${amount}`}.`,
  'goal-will-words': (starter: string, amount: string, date: string, words: string) =>
    starter === 'first'
      ? `By ${date}, for the first time: “${words}”.`
      : `By ${date}, ${amount}: “${words}”.`,
  'goal-why': (why: string) => `It matters to me: “${why}”`,
  'goal-title': 'Your goal',
  'goal-row': 'My goal',
  'goal-row-why': 'Why it matters to me',
  'goal-path': (from: string, to: string, date: string) => `From ${from} to ${to}, by ${date}`,
  'goal-win': (amount: string, date: string) => `${amount} by ${date}`,
  'goal-row-importance': 'How much it matters',
  'goal-row-confidence': 'How sure I am',
  'goal-row-hope': 'What gives me hope',
  'goal-plan': (when: string, then: string) => `If ${when}, then I will ${then}`,
  'goal-later': 'I would rather decide this together',
};
