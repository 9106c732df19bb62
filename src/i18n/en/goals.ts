import type { MeasureId, Unit } from '../../model/goals/measures.js';
import { plural } from './plural.js';

/** A unit after 1, and after any other number. Beside a number, those that browsers know are written by them. */
const units: Record<Unit, { one: string; other: string }> = {
  minutes: { one: 'minute', other: 'minutes' },
  days: { one: 'day', other: 'days' },
  points: { one: 'out of 10', other: 'out of 10' },
  glasses: { one: 'glass', other: 'glasses' },
  hours: { one: 'hour', other: 'hours' },
  kilometres: { one: 'km', other: 'km' },
  kilograms: { one: 'kg', other: 'kg' },
  cigarettes: { one: 'cigarette', other: 'cigarettes' },
  drinks: { one: 'drink', other: 'drinks' },
  times: { one: 'time', other: 'times' },
  miles: { one: 'mile', other: 'miles' },
  pounds: { one: 'lb', other: 'lb' },
  stone: { one: 'stone', other: 'stone' },
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
  'minutes-for-a-distance': 'for my distance',
};

/** Messages of the goal setter's first page, and those that go into a goal itself. */
export const goals = {
  'goal-lead-doctor':
    'Pick one thing. Choose it now, and begin once a doctor has said yes. You can change it whenever life changes.',
  'told-us': 'Suggested for you',
  'goal-save': 'Save my goal',
  'goal-unit': (unit: Unit, value: number) => plural(value, units[unit]),
  'goal-count': (shown: string, unit: Unit, value: number) => `${shown} ${plural(value, units[unit])}`,
  'goal-amount': (short: string, measure: MeasureId) => (per[measure] ? `${short} ${per[measure]}` : short),
  'goal-not-yet': 'Not yet',
  'goal-first-time': 'The first time',

  'nudge-why': (value: number, lower: number) =>
    `Why ${value === 8 ? 'an' : 'a'} ${String(value)} and not a ${String(lower)}?`,
  'card-label': 'Your plan so far',
  'card-empty': 'You’ll see your plan here as you answer.',
  'card-first': 'First stone',
  'card-matters': 'Matters',
  'card-sure': 'Sure',

  'goal-title': 'Your goal',
  'goal-row': 'My goal',
  'goal-later': 'I’d rather decide this together',

  'under-18': 'Weight goals are for people of 18 and over. Choose another goal for now',
  'offer-another-goal': 'Let’s choose another goal for now, or decide this together',
  'soft-start': 'Weight can wait for now. Choose another goal, or decide together when we meet',
  'gentle-title': 'Let’s find a kinder goal together.',
  'gentle-under-18':
    'Bodies are still growing before 18, so we do not set weight goals then. These often help too:',
  'gentle-offer-another-goal':
    'Thank you for telling us. Numbers on a scale can make hard things harder. These often feel better:',

  'gentle-soft-start':
    'Your body has a lot to do just now and needs its strength, so we set no weight goal yet. These are often kind at such a time:',

  'height-inches': 'inches',
  'height-cm': 'cm',
  'level-2': 'Much more than hoped',
  'level-1': 'More than hoped',
  'level-0': 'What I hope for',
  'level-part': 'Part of the way',
  'level-now': 'Where I am now',
  'level-back': 'A step back',
  'level-start': 'I’ve made a start',
  'level-easy': (amount: string) => `${amount}, and it comes easily`,
  'level-life': (amount: string) => `${amount}, and it’s part of my life`,
  'yours-short': 'Your goals',
  'yours-never-mind': 'Never mind, keep the goals I have',
  'no-change': 'This is the same as today. Choose a number a little higher or lower',
  'other-half': 'Write the other half of the plan too, or leave both open',
  'another-title': 'Another goal',
  'another-short': (title: string, slot: number) => `${title} ${String(slot)}`,
};
