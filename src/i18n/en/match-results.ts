import type {
  BodyArea,
  Experience,
  Format,
  Priority,
  Scope,
  StyleFacet,
} from '../../model/matching/trainer.js';
import type { PartOfDay } from '../../model/form/week.js';
import { numberWord } from './number-word.js';
import { plural } from './plural.js';

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

const conditions = { heart: 'a heart condition', metabolic: 'diabetes', kidney: 'kidney disease' };

/** First end, in between, second end: as said of a trainer, in the middle of a line. */
const styles: Record<StyleFacet, readonly [string, string, string]> = {
  challenge: ['goes gently', 'gentle or challenging, depending on the day', 'challenges you'],
  flexibility: ['keeps to a clear plan', 'leaves room in the plan', 'sees how the day goes'],
  quiet: ['talks things through', 'talks where it helps', 'gets on with it'],
  brevity: ['explains each exercise first', 'explains or shows, as you like', 'shows you how'],
  space: ['checks in often', 'checks in now and then', 'gives you space'],
};

/** What a trainer who left a style open has not told us. */
const untold: Record<StyleFacet, string> = {
  challenge: 'whether sessions are gentle or challenging',
  flexibility: 'how closely they keep to a plan',
  quiet: 'how much they talk during a session',
  brevity: 'whether they explain first or show',
  space: 'how often they check in',
};

const places: Record<Format, string> = {
  studio: 'at the studio',
  home: 'at your home',
  online: 'online',
  outdoors: 'outdoors',
};

const works: Record<Experience | 'never', (areas: string) => string> = {
  never: (area) => `doesn’t often work with ${area}`,
  sometimes: (area) => `has less experience with ${area}`,
  often: (area) => `often works with ${area}`,
  'most-days': (area) => `works with ${area} most days`,
};

const times: Record<PartOfDay, (days: string) => string> = {
  early: (days) => `early on ${days}`,
  midday: (days) => `at midday on ${days}`,
  afternoon: (days) => `on ${days} afternoons`,
  evening: (days) => `on ${days} evenings`,
};

/** Messages of the people who fit. Nobody is ranked: it says what fits, what to know, and what does not fit. */
export const matchResults = {
  'match-title': (count: number) =>
    `${numberWord(count)} ${plural(count, { one: 'person', other: 'people' })} you might get on with`,
  'match-lead': (told: string) =>
    told
      ? `Chosen from what you told us about ${told}. You’re free to pick anyone.`
      : 'Everyone here would be glad to meet you. Pick anyone you like.',
  'match-told-area': (area: BodyArea) => `your ${areas[area][0]}`,
  'match-told-body': 'your body',
  'match-told-health': 'your health',
  'match-told-week': 'your week',
  'match-told-style': 'how you like to be coached',
  'match-told-place': 'where you like to meet',
  'match-told-language': 'the language you like to speak',
  'match-told-price': 'what you can spend',

  'match-yes': 'Matches what you asked for',
  'match-know': 'Good to know',
  'match-no': 'What doesn’t match',
  'match-ask': 'Ask me this first',
  'match-quote': (text: string) => `“${text}”`,
  'match-meet': (name: string) => `Ask to meet ${name}`,
  'match-more-about': (name: string) => `Read more about ${name}`,
  'match-book': (name: string) => `Book a first time with ${name}`,
  'match-show-more': 'Show more people',
  'match-chose': (name: string) => `You’d like to meet ${name}. You can still change your mind.`,
  'match-chose-help': 'A person will help you choose. You can still change your mind.',
  'match-nobody': 'Nobody feels right?',
  'match-nobody-tell': 'Tell us, and a person will help you choose',
  'match-missing-title': 'Who would you like to meet?',
  'match-missing': 'Pick someone, or tell us nobody feels right. Both are fine.',

  'match-line': (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  'match-area': (area: Scope) =>
    area in conditions ? conditions[area as 'heart'] : areas[area as BodyArea][1],
  'match-works': (level: Experience | 'never', areas: string) => works[level](areas),
  'match-takes': (area: BodyArea) => `takes on ${areas[area][0]} injuries`,
  'match-welcomes': (conditions: string) => `welcomes people with ${conditions}`,
  'match-style': (facet: StyleFacet, lean: number) => styles[facet][Math.sign(lean) + 1] ?? '',
  'match-untold': (facet: StyleFacet) => `hasn’t told us yet ${untold[facet]}`,
  'match-asked': (text: string) => `${text}, as you asked`,
  'match-place': (format: Format) => places[format],
  'match-meets': (where: string) => `meets you ${where}`,
  'match-near': (place: string) => `works in ${place}`,
  'match-speaks': (languages: string) => `speaks ${languages}`,
  'match-affordable': 'costs what you can spend',
  'match-slots': (days: string, part: PartOfDay) => times[part](days),
  'match-free': (times: string) => `Free ${times}`,
  'match-free-all': 'Free at all your times',
  'match-free-many': 'Free at many of your times',
  'match-not-free': (times: string) => `Not free ${times}`,
  'match-not-free-many': 'Not free at many of your times',
  'match-price': 'One session:',

  'match-matters': 'What matters most to you?',
  'match-matters-hint': 'We’ll show those who fit best first. Nobody drops out.',
  'match-matter': (matter: Priority) =>
    ({ experience: 'Knowing my body', style: 'How they coach', slots: 'When they’re free' })[matter],
  'match-order': (names: string) => `Here’s the new order: ${names}`,

  'match-empty-title': 'A person will help you choose',
  'match-go-on': 'Go on without choosing',
  'match-send-note': (practice: string, someone: boolean) =>
    `When you press Send, ${someone ? 'your choice' : 'what you told us'} goes straight to ${practice || 'the practice'}.`,
};
