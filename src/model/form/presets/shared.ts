import type { PresetStructure } from '../preset.js';
import { includes, is } from './conditions.js';

type Page = PresetStructure['sections'][number];
type Question = Page['questions'][number];

/** What somebody says in words of their own. */
export const ownWords = { role: 'own-words', topic: 'words' } as const;

/** One line about somebody else: the browser is not to fill in the visitor's own details. */
export const someone = { kind: 'text', autocomplete: 'off', maxLength: 80 } as const;
const detail = { kind: 'text', autocomplete: 'off', maxLength: 300 } as const;

/**
 * Whether somebody is of age is asked as yes or no: that is all the guardian's step needs, and it keeps the day of
 * birth private.
 */
export const aboutYou: Page = {
  id: 'about-you',
  topic: 'contact',
  questions: [
    { id: 'filled-by', kind: 'single-choice', role: 'filled-by', options: ['me', 'helper'] },
    { id: 'name', kind: 'text', role: 'name', required: true, maxLength: 80, autocomplete: 'nickname' },
    { id: 'adult', kind: 'yes-no', role: 'adult', required: true },
  ],
};

export const helping: Page = {
  id: 'helping',
  topic: 'contact',
  when: is('filled-by', 'helper'),
  questions: [
    { id: 'helper-name', kind: 'text', role: 'filled-by', maxLength: 80, autocomplete: 'name' },
    { id: 'helper-relation', role: 'filled-by', ...someone },
  ],
};

/** Also a topic of its own where the page has another. */
export const bodyAreas = {
  id: 'body-areas',
  kind: 'body',
  role: 'body-areas',
  topic: 'body',
  sensitive: true,
} as const satisfies Question;

/** The same few questions for each place that was named. */
export const bodyDetail = {
  id: 'body-detail',
  kind: 'group',
  role: 'body-detail',
  topic: 'body',
  sensitive: true,
  each: 'body-areas',
  questions: [
    { id: 'since', kind: 'single-choice', options: ['weeks', 'months', 'longer'] },
    { id: 'bother', kind: 'scale' },
    { id: 'worse', ...detail },
    { id: 'helps', ...detail },
    { id: 'safe', ...detail },
  ],
} as const satisfies Question;

export const body: Page = { id: 'body', topic: 'body', questions: [bodyAreas, bodyDetail] };

/** Somebody else who cares for this person: with them, and with nobody else, it may be shared. */
export const careTeam = [
  { id: 'care-team', kind: 'yes-no', role: 'care-team', sensitive: true },
  {
    id: 'care-names',
    kind: 'text',
    sensitive: true,
    autocomplete: 'off',
    when: is('care-team', 'yes'),
  },
] as const satisfies Page['questions'];

/** What somebody asks, and is afraid of, is the first that is read: the first talk should answer it. */
export const fear = {
  id: 'fear',
  kind: 'long-text',
  role: 'fear',
  topic: 'words',
} as const satisfies Question;
export const asks = {
  id: 'asks',
  kind: 'long-text',
  role: 'asks',
  topic: 'words',
} as const satisfies Question;

export const yourQuestions: Page = {
  id: 'your-questions',
  topic: 'contact',
  questions: [asks, fear, ...careTeam],
};

/** An illness, a sign of one, or a body that has been through something: see `readiness`, after the ACSM 2015 logic. */
export const activity = [
  { id: 'active', kind: 'yes-no', role: 'ready-active' },
  {
    id: 'conditions',
    kind: 'multiple-choice',
    role: 'ready-conditions',
    required: true,
    sensitive: true,
    options: ['heart', 'metabolic', 'kidney', 'none'],
    none: 'none',
  },
  { id: 'symptoms', kind: 'yes-no', role: 'ready-symptoms', required: true, sensitive: true },
] as const satisfies Page['questions'];

export const recent = {
  id: 'recent',
  kind: 'multiple-choice',
  role: 'ready-recent',
  sensitive: true,
  options: ['pregnancy', 'birth', 'surgery', 'none'],
  none: 'none',
} as const satisfies Question;

export const ready: Page = { id: 'readiness', topic: 'body', questions: [...activity, recent] };

export const flexibility = {
  id: 'flexibility',
  kind: 'bipolar',
  role: 'style-flexibility',
} as const satisfies Question;

export const coaching: Page = {
  id: 'coaching',
  topic: 'coaching',
  questions: [
    { id: 'challenge', kind: 'bipolar', role: 'style-challenge' },
    flexibility,
    { id: 'quiet', kind: 'bipolar', role: 'style-quiet' },
    { id: 'brevity', kind: 'bipolar', role: 'style-brevity' },
  ],
};

export const week: Page = {
  id: 'week',
  topic: 'coaching',
  questions: [
    { id: 'times', kind: 'week', role: 'week' },
    {
      id: 'format',
      kind: 'multiple-choice',
      role: 'format',
      options: ['studio', 'home', 'online', 'outdoors'],
    },
    { id: 'space', kind: 'bipolar', role: 'style-space' },
  ],
};

/** For somebody under 18: a parent or guardian says yes, on the page before the last. */
export const guardian: Page = {
  id: 'guardian',
  topic: 'contact',
  when: is('adult', 'no'),
  questions: [
    { id: 'guardian-name', role: 'guardian', required: true, ...someone },
    { id: 'guardian-relation', role: 'guardian', ...someone },
    { id: 'guardian-consent', kind: 'consent', role: 'guardian', required: true },
  ],
};

/** Where to reach somebody. */
export const contact = [
  { id: 'email', kind: 'email', role: 'email', required: true },
  {
    id: 'contact-by',
    kind: 'multiple-choice',
    role: 'contact-by',
    required: true,
    options: ['email', 'text', 'call'],
  },
  {
    id: 'phone',
    kind: 'phone',
    role: 'phone',
    required: true,
    when: { any: [includes('contact-by', 'text'), includes('contact-by', 'call')] },
  },
] as const satisfies Page['questions'];

export const agreed = {
  id: 'consent',
  kind: 'consent',
  role: 'consent',
  required: true,
} as const satisfies Page['questions'][number];

/** The last page of a short form: how to reach them, and their yes. */
export const reach: Page = { id: 'reach', topic: 'contact', questions: [...contact, agreed] };
