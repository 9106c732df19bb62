import type { BodyArea, Experience, Format, StyleFacet } from '../../model/matching/trainer.js';
import { numeral } from './numeral.js';

const people = (count: number) => (count === 1 ? 'one person' : `${numeral(count).toLowerCase()} people`);

const areas: Record<BodyArea, readonly [one: string, many: string]> = {
  neck: ['neck', 'necks'],
  shoulder: ['shoulder', 'shoulders'],
  arm: ['arm', 'arms'],
  hand: ['hand', 'hands'],
  chest: ['chest', 'the chest'],
  'upper-back': ['upper back', 'upper backs'],
  'lower-back': ['lower back', 'lower backs'],
  belly: ['stomach', 'the stomach'],
  hip: ['hip', 'hips'],
  thigh: ['thigh', 'thighs'],
  knee: ['knee', 'knees'],
  shin: ['lower leg', 'lower legs'],
  foot: ['foot', 'feet'],
};

/** First end, in between, second end: as said of a trainer, in the middle of a line. */
const styles: Record<StyleFacet, readonly [string, string, string]> = {
  challenge: ['goes gently', 'gentle or challenging, as the day asks', 'challenges you'],
  flexibility: ['keeps to a clear plan', 'leaves room in the plan', 'sees how the day goes'],
  quiet: ['talks things through', 'talks where it helps', 'gets on with it'],
  brevity: ['explains why', 'explains or shows, as you like', 'shows you how'],
  space: ['checks in often', 'checks in now and then', 'gives you space'],
};

const places: Record<Format, string> = {
  studio: 'at the studio',
  home: 'at your home',
  online: 'online',
  outdoors: 'outdoors',
};

const works: Record<Experience | 'never', (area: string) => string> = {
  never: (area) => `Does not often work with ${area}`,
  sometimes: (area) => `Works with ${area} now and then`,
  often: (area) => `Often works with ${area}`,
  'most-days': (area) => `Works with ${area} most days`,
};

/** Words of the trainer match. Nobody is ranked: it says what fits, what to know, and what does not fit. */
export const match = {
  'match-title': (count: number) =>
    `${numeral(count)} ${count === 1 ? 'person' : 'people'} you might get on with`,
  'match-lead': (told: string) =>
    told
      ? `Chosen from what you told us about ${told}. You are free to pick anyone.`
      : 'Everyone here would be glad to meet you. You are free to pick anyone.',
  'match-told-area': (area: BodyArea) => `your ${areas[area][0]}`,
  'match-told-body': 'your body',
  'match-told-week': 'your week',
  'match-told-style': 'how you like to be coached',
  'match-told-place': 'where you like to meet',
  'match-told-language': 'the language you like to speak',
  'match-told-price': 'what you can spend',

  'match-yes': 'Matches what you asked for',
  'match-know': 'Good to know',
  'match-no': 'Not a match on',
  'match-ask': 'Ask me this first',
  'match-quote': (words: string) => `“${words}”`,
  'match-meet': (name: string) => `Ask to meet ${name}`,
  'match-more-about': (name: string) => `Read more about ${name}`,
  'match-book': (name: string) => `Book a first time with ${name}`,
  'match-show-more': 'Show more people',
  'match-chose': (name: string) => `You would like to meet ${name}. You can still change your mind.`,
  'match-chose-help': 'A person will help you choose. You can still change your mind.',
  'match-nobody': 'Nobody feels right?',
  'match-nobody-tell': 'Tell us, and a person will help you choose',
  'match-missing-title': 'Who would you like to meet?',
  'match-missing': 'Choose someone, or tell us that nobody feels right. Both are fine.',

  'match-works': (level: Experience | 'never', area: BodyArea) => works[level](areas[area][1]),
  'match-takes': (area: BodyArea) => `Happy to work with your ${areas[area][0]}`,
  'match-style': (facet: StyleFacet, lean: number) => styles[facet][Math.sign(lean) + 1] ?? '',
  'match-line': (words: string) => words.charAt(0).toUpperCase() + words.slice(1),
  'match-place': (format: Format) => places[format],
  'match-meets': (where: string) => `Meets you ${where}`,
  'match-speaks': (languages: string) => `Speaks ${languages}`,
  'match-affordable': 'Within what you can spend',
  'match-slots': (days: string, part: string) => `${days} ${part.toLowerCase()}`,
  'match-free': (times: string) => `Free ${times}`,
  'match-free-all': 'Free at all your times',
  'match-free-many': 'Free at many of your times',
  'match-not-free': (times: string) => `Not free ${times}`,
  'match-not-free-many': 'Not free at many of your times',

  'match-side': 'Side by side',
  'match-row-area': (area: BodyArea) => `Your ${areas[area][0]}`,
  'match-level': (level: Experience | 'never') =>
    ({ never: 'Not often', sometimes: 'Now and then', often: 'Often', 'most-days': 'Most days' })[level],
  'match-row-style': 'Coaching style',
  'match-row-shared': 'Times you share',
  'match-row-times': 'Free times',
  'match-many-times': 'Many times',
  'match-row-place': 'Where',
  'match-row-languages': 'Languages',
  'match-row-price': 'One session',
  'match-unsaid': 'Please ask',

  'match-ruled-out': 'Who else is here',
  'match-ruled-out-lead': 'These people do not fit just now. That is about us, not about you.',
  'match-out-scope': (area: string) => `Does not work with ${area}`,
  'match-out-area': (area: BodyArea) => areas[area][1],
  'match-out-availability': 'Not free at the times you chose',
  'match-out-format': (where: string) => `Does not meet ${where}`,
  'match-out-language': (languages: string) => `Does not speak ${languages}`,
  'match-out-price': 'Costs more than you can spend',
  'match-out-capacity': 'Has no free place just now',

  'match-none-title': 'No close match yet',
  'match-none-times':
    'Nobody who fits is free at the times you chose. That is about our timetable, not about you.',
  'match-none-lead': 'Nobody here fits all of what you told us. That is about us, not about you.',
  'match-empty-title': 'A person will help you choose',
  'match-empty-lead': 'There is nobody on our list just now. Talk to us, and we will look together.',
  'match-missed-lead':
    'We cannot show you our people just now. What you told us is safe. You can go on without choosing.',
  'match-open-availability': 'Look at more times',
  'match-open-format': 'Think of another place',
  'match-open-language': 'Speak another language',
  'match-open-price': 'Look at another price',
  'match-opens-availability': (time: string, count: number) =>
    `Adding ${time} would bring up ${people(count)}`,
  'match-opens-format': (where: string, count: number) => `Meeting ${where} would bring up ${people(count)}`,
  'match-opens-language': (language: string, count: number) =>
    `Speaking ${language} would bring up ${people(count)}`,
  'match-opens-price': (price: string, count: number) =>
    `A session at ${price} would bring up ${people(count)}`,
  'match-talk': 'Talk to a person',
  'match-write': 'Write to us',
  'match-talk-call': (phone: string) => `Call ${phone}. We can suggest someone, here or elsewhere`,
  'match-talk-write': (email: string) => `${email}. We can suggest someone, here or elsewhere`,
  'match-talk-link': 'We can suggest someone, here or elsewhere',
  'match-go-on': 'Go on without choosing',
  'match-send-note': (practice: string) =>
    `When you press Send, your choice goes straight to ${practice || 'the practice'}.`,
  'match-again': 'Try again',

  'match-summary': 'Who fits',
  'match-summary-label': 'You would like to meet',
  'match-summary-help': 'You would like help choosing',
};
