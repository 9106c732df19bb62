import type { MeasureId, PaceSource } from '../../model/goals/measures.js';
import { plural } from './plural.js';

/** What the goal of a starter reads like, and the measures with which it does. */
const will: Record<string, readonly [measures: RegExp, text: (amount: string) => string]> = {
  'stress-outlet': [/a-week/, (amount) => `move to let stress out, ${amount}`],
  energy: [/./, (amount) => `have more energy: ${amount}`],
  sleep: [/hours/, (amount) => `sleep ${amount}`],
  strength: [/lifted/, (amount) => `lift ${amount}`],
  endurance: [/session|week|metres|miles/, (amount) => `keep going for ${amount}`],
  posture: [/days|session/, (amount) => `do something for my posture, ${amount}`],
  weight: [/./, (amount) => `be at ${amount}`],
  water: [/./, (amount) => `drink more water: ${amount}`],
  smoking: [/./, (amount) => `smoke less: ${amount}`],
  alcohol: [/drinks/, (amount) => `drink less alcohol: ${amount}`],
  meals: [/./, (amount) => `eat regular meals, ${amount}`],
  return: [/session|days|metres|miles/, (amount) => `be back to ${amount}`],
};

const paces: Record<PaceSource, string> = {
  'ten-percent':
    'It grows by about a tenth a week, or by one small step. Trainers use that as a guide, not a rule.',
  'weight-limit':
    'Health services advise half a kilogram to one kilogram a week at most, which is one to two pounds.',
  'gentle-steps': 'One step every two weeks gives a change time to settle.',
  'careful-guess': 'It’s our own careful guess. There’s no study behind it.',
};

/** Messages of the goal setter after its first page, and of a goal wherever it is shown again. */
export const goalsPages = {
  'goal-by': (date: string) => `By ${date}`,
  'path-legend': 'From here to there',
  'path-hint': (unit: string) => `We’ll measure it in ${unit}.`,
  'path-hint-rating': '0 is the worst it could be, 10 is the best.',
  'path-first-hint': 'The first time is a win in itself. Pick a day to aim for.',
  'pace-title': 'That’s a quick pace.',
  'pace-text': (date: string) =>
    `By ${date}, your body and your life have time to keep up. The small wins below already follow that pace.`,
  'pace-use': 'Use that date',

  'nudge-zero': 'Thank you for being honest. That’s a good place to plan from.',
  'nudge-smaller': 'Below 7, a smaller first step often helps.',
  'make-smaller': 'Make it smaller',
  'smaller-target': (amount: string) => `Aim for ${amount} first`,
  'smaller-later': (date: string) => `Take until ${date}`,
  'sure-again': (amount: string, date: string) => `It’s now ${amount} by ${date}. How sure are you of that?`,

  'wins-legend': 'Small wins on the way',
  'wins-hint': 'Every stone counts. Stay on any of them for as long as you need.',
  'wins-empty': 'Fill in the numbers and the date above, and your small wins appear here.',
  'wins-here': 'Where you are',

  'plan-legend': 'A plan for when it gets hard',

  // The person's own words stand in quotes as they are: no grammar of ours fits them all.
  // Empty where the starter and the measure make no sentence: the goal's own text then stands in quotes.
  'goal-will': (starter: string, amount: string, date: string, measure: MeasureId) => {
    const [measures, text] = will[starter] ?? [/./, (each: string) => `get to ${each}`];
    return measures.test(measure) ? `By ${date} I will ${text(amount)}.` : '';
  },
  'goal-will-words': (starter: string, amount: string, date: string, text: string) =>
    starter === 'first' ? `By ${date}, for the first time: “${text}”.` : `By ${date}, ${amount}: “${text}”.`,
  'goal-why': (why: string) => `It matters to me: “${why}”`,
  'goal-parts': (parts: readonly string[]) => parts.join('; '),
  'goal-row-why': 'Why it matters to me',
  'goal-path': (from: string, to: string, date: string) => `From ${from} to ${to}, by ${date}`,
  'goal-win': (win: string, date: string) => `${win} by ${date}`,
  'goal-row-importance': 'How much it matters',
  'goal-row-confidence': 'How sure I am',
  'goal-row-matters': 'Why it matters this much',
  'goal-row-hope': 'What gives me hope',
  'goal-row-story': 'What I tell myself then',
  'goal-row-who': 'Who will know',
  'goal-row-levels': 'How I’ll know how it went',
  'goal-row-weight': 'Importance and difficulty',
  'goal-row-progress': 'How it’s going',
  'goal-row-reached': 'What was reached',
  'goal-weight': (importance: number, difficulty: number) =>
    `${String(importance)} and ${String(difficulty)} of 3`,
  'goal-entry': (amount: string, date: string) => `${amount} on ${date}`,
  'goal-level': (level: string, text: string) => `${level}: ${text}`,
  'goal-plan': (when: string, then: string) => `If ${when}, then I will ${then}`,
  'goes-up': 'This goal goes up. Choose a number above today’s, or swap the two',
  'goes-down': 'This goal goes down. Choose a number below today’s, or swap the two',
  'above-safe': (limit: string) =>
    `That is more than we would plan without talking first. Choose ${limit} or less for now`,
  'below-safe': (limit: string) => `That is less than a body needs. Choose ${limit} or more, or another goal`,
  'too-far': 'At a safe pace this takes more than five years. Choose a nearer step first',
  'too-quick': (date: string) => `Your body needs longer for this. Choose ${date} or later`,
  'below-healthy-weight': (least: string) =>
    `That is lighter than is safe for your height. Choose ${least} or more, or another goal`,

  'alcohol-note':
    'If you drink a lot on most days, please talk to a doctor first. Stopping all at once can be hard on the body.',
  'alcohol-doctor':
    'Please talk to a doctor before you cut down. After this much, drinking less can make you ill, and a doctor can make it safe.',
  'measure-other': 'Count it another way',
  'path-example': (from: string, to: string, weeks: number, wins: string) =>
    `For example: from ${from} to ${to} in ${String(weeks)} weeks. The small wins: ${wins}.`,
  'path-example-use': 'Start from this example',
  'pace-why': 'Where this pace comes from',
  'pace-source': (source: PaceSource) => paces[source],
  'wins-move': 'Move a small win, or take one away',
  'wins-move-hint': 'You can drag a stone too, as far as your pace and your week allow.',
  'wins-earlier': 'Earlier',
  'wins-later': 'Later',
  'wins-moved': (win: string, date: string) => `${win} is now on ${date}`,
  'wins-stay': (win: string) => `${win}: there’s no room to move it further`,
  'wins-remove': 'Take away',
  'wins-removed': (win: string) => `We’ve taken ${win} away.`,
  'wins-add': 'Add a small win of your own',
  'wins-add-hint': 'Something of your own to do on the way. It doesn’t need a number.',
  'wins-add-it': 'Put it on the path',
  'wins-add-no': 'Never mind',
  'wins-added': (win: string, date: string) => `${win} is on your path, by ${date}.`,
  'wins-full': 'That’s plenty for one path. Take a small win away to add one of your own.',
  'wins-undo': 'Undo',
  'wins-undone': 'Your path is back as it was.',
  'win-own': (text: string) => `“${text}”`,
  'wins-week': 'They fall on days that you said are free.',
  'wins-reached': 'Reached',

  'levels-legend': 'How will you know how it went?',
  'levels-hint': 'Five ways it could go, to look at later. All of them are useful.',
  'weight-legend': 'How it compares with other goals',
  'weight-hint': 'It helps us compare goals later, and be fair to the hard ones.',

  'yours-title': (count: number) => plural(count, { one: 'Your goal', other: 'Your goals' }),
  'yours-lead': 'Is this what you want to work on? You can have up to four goals. One is plenty.',
  'yours-later': 'We’ll choose a goal together when we meet. That’s a fine way to begin.',
  'yours-open': 'You haven’t finished this one yet.',
  'yours-set': 'Set a goal now',
  'yours-add': 'Add another goal',
  'yours-full': 'Four goals are plenty to begin with. Remove one to add another.',
  'yours-goal': 'Change what and why',
  'yours-path': 'Change the path',
  'yours-plan': 'Change the plan',
  'yours-remove': 'Remove',
  'yours-removed': 'We’ve removed that goal.',
  'yours-undo': 'Bring it back',
  'take-title': 'Take it with you',
  'take-calendar': 'Add to my calendar',
  'take-print': 'Print',
  'take-hint': 'The file puts your small wins in your calendar. It stays on your device.',
  'take-file': 'small-wins',
  'take-heading': 'My small wins',
  'take-sorry': 'This didn’t load. Check your connection and try again.',

  'back-earned': (amount: string, date: string) => `You got to ${amount} on ${date}.`,
  'back-did': (win: string, date: string) => `You did it: ${win}, on ${date}.`,
  'back-own': 'Small wins of your own',
  'back-own-hint': 'Tap one when you’ve done it.',
  'back-counts': 'That one is yours to keep.',
  'back-all': 'You’ve done everything you set out to do. Take a moment to enjoy that.',
  'back-next': (amount: string, date: string) => `Next: ${amount} by ${date}`,
  'back-plateau':
    'It’s stayed the same for a while. That’s part of the way, and often it’s when a body settles.',
  'back-overdue': 'The date for your next small win has passed. That’s fine: dates can move.',
  'back-replan': 'Plan the next steps from here',
  'back-replanned': (amount: string, date: string) =>
    `We’ve planned the next steps from where you are now. First: ${amount} by ${date}.`,
  'back-pause':
    'Thank you for writing that down. It is past what we would plan for, so please pause here and rest. Talk to us or to a doctor before you go on.',
  'back-score': (score: string) =>
    `All together: ${score}. 50 is what you hoped for, and more is better than that.`,
};
