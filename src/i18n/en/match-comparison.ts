import type { Experience } from '../../model/matching/trainer.js';
import { numberWord } from './number-word.js';
import { plural } from './plural.js';

const people = (count: number) => `${numberWord(count)} ${plural(count, { one: 'person', other: 'people' })}`;

/** Messages of the trainer match that come under the cards, or in place of them: side by side, out of reach, nobody. */
export const matchComparison = {
  'match-side': 'Side by side',
  'match-row-area': (area: string) => `Work with ${area}`,
  'match-level': (level: Experience | 'never') =>
    ({ never: 'Not often', sometimes: 'Now and then', often: 'Often', 'most-days': 'Most days' })[level],
  'match-row-style': 'Coaching style',
  'match-row-shared': 'Times you share',
  'match-row-times': 'Free times',
  'match-cell-times': (times: string) => times.replace(/^on /, ''),
  'match-many-times': 'Many times',
  'match-row-place': 'Where',
  'match-row-languages': 'Languages',
  'match-row-price': 'One session',
  'match-unsaid': 'Please ask',

  'match-ruled-out': 'Who else is here',
  'match-ruled-out-lead': 'These people aren’t a fit right now. That’s about us, not about you.',
  'match-ruled-out-more': (count: number) => `And ${people(count).toLowerCase()} more.`,
  'match-out-scope': (areas: string) => `Doesn’t work with ${areas}`,
  'match-out-availability': 'Not free at the times you chose',
  'match-out-format': (where: string) => `Doesn’t meet ${where}`,
  'match-out-place': 'Too far from you',
  'match-out-language': (languages: string) => `Doesn’t speak ${languages}`,
  'match-out-price': 'Costs more than you can spend',
  'match-out-capacity': 'Has no room right now',

  'match-none-title': 'No close match yet',
  'match-none-times':
    'Nobody who fits is free at the times you chose. That’s about our timetable, not about you.',
  'match-none-full':
    'The people who’d fit have no room right now. That’s about our timetable, not about you.',
  'match-none-several':
    'We’d need to change more than one thing to find you someone. That’s about us, not about you.',
  'match-none-lead': 'Nobody here fits everything you told us. That’s about us, not about you.',
  'match-empty-lead': 'There’s nobody on our list right now. Talk to us, and we’ll look together.',
  'match-missed-lead':
    'We can’t show you our people right now. What you told us is safe. You can go on without choosing.',
  'match-open-availability': 'Add more times',
  'match-open-format': 'Try another way to meet',
  'match-open-place': 'Try another place',
  'match-open-language': 'Try another language',
  'match-open-price': 'Change the price',
  'match-opens-availability': (time: string, count: number) => `${people(count)} could see you ${time}`,
  'match-opens-format': (where: string, count: number) => `${people(count)} could meet you ${where}`,
  'match-opens-place': (place: string, count: number) => `${people(count)} could meet you in ${place}`,
  'match-opens-language': (language: string, count: number) =>
    `${people(count)} could talk with you in ${language}`,
  'match-opens-price': (price: string, count: number) =>
    `For ${price} a session you could meet ${people(count).toLowerCase()}`,
  'match-talk': 'Talk to a person',
  'match-write': 'Write to us',
  'match-talk-call': (phone: string) => `Call ${phone}. We can suggest someone, here or elsewhere`,
  'match-talk-write': (email: string) => `${email}. We can suggest someone, here or elsewhere`,
  'match-talk-link': 'We can suggest someone, here or elsewhere',
  'match-again': 'Try again',
};
