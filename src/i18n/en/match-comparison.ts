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
  'match-ruled-out-lead': 'These people do not fit just now. That is about us, not about you.',
  'match-ruled-out-more': (count: number) => `And ${people(count).toLowerCase()} more.`,
  'match-out-scope': (areas: string) => `Does not work with ${areas}`,
  'match-out-availability': 'Not free at the times you chose',
  'match-out-format': (where: string) => `Does not meet ${where}`,
  'match-out-place': 'Too far from you',
  'match-out-language': (languages: string) => `Does not speak ${languages}`,
  'match-out-price': 'Costs more than you can spend',
  'match-out-capacity': 'Has no free place just now',

  'match-none-title': 'No close match yet',
  'match-none-times':
    'Nobody who fits is free at the times you chose. That is about our timetable, not about you.',
  'match-none-full':
    'Whoever would fit has no free place just now. That is about our timetable, not about you.',
  'match-none-several':
    'It would take more than one change to find somebody here. That is about us, not about you.',
  'match-none-lead': 'Nobody here fits all of what you told us. That is about us, not about you.',
  'match-empty-lead': 'There is nobody on our list just now. Talk to us, and we will look together.',
  'match-missed-lead':
    'We cannot show you our people just now. What you told us is safe. You can go on without choosing.',
  'match-open-availability': 'Look at more times',
  'match-open-format': 'Think of another way to meet',
  'match-open-place': 'Think of another place',
  'match-open-language': 'Speak another language',
  'match-open-price': 'Look at another price',
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
