import type { PresetStructure } from '../preset.js';
import { includes, is, namedSomewhere } from './conditions.js';

type Page = PresetStructure['sections'][number];

const ownWords = { role: 'own-words', topic: 'words' } as const;
/** One line about somebody else: the browser is not to fill in the visitor's own details. */
const someone = { kind: 'text', autocomplete: 'off', maxLength: 80 } as const;
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
    { id: 'pronouns', kind: 'text', role: 'pronouns', maxLength: 40, autocomplete: 'off' },
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

/** What moves somebody, what they fear, and what they tell themselves on a hard day. */
export const inOwnWords: Page = {
  id: 'own-words',
  topic: 'words',
  questions: [
    { id: 'motive', kind: 'long-text', ...ownWords },
    { id: 'fear', kind: 'long-text', role: 'fear', topic: 'words' },
    { id: 'self-talk', kind: 'long-text', role: 'self-talk', topic: 'words' },
  ],
};

export const body: Page = {
  id: 'body',
  topic: 'body',
  questions: [{ id: 'body-areas', kind: 'body', role: 'body-areas', sensitive: true }],
};

/** The same few questions for each place that was named. */
export const bodyCare: Page = {
  id: 'body-care',
  topic: 'body',
  when: namedSomewhere,
  questions: [
    {
      id: 'body-detail',
      kind: 'group',
      role: 'body-detail',
      sensitive: true,
      each: 'body-areas',
      questions: [
        { id: 'since', kind: 'single-choice', options: ['weeks', 'months', 'longer'] },
        { id: 'bother', kind: 'scale' },
        { id: 'worse', ...detail },
        { id: 'helps', ...detail },
        { id: 'safe', ...detail },
      ],
    },
  ],
};

/** After the ACSM 2015 logic: see `readiness`. */
export const ready: Page = {
  id: 'readiness',
  topic: 'body',
  questions: [
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
  ],
};

export const health: Page = {
  id: 'health',
  topic: 'body',
  questions: [
    {
      id: 'recent',
      kind: 'multiple-choice',
      role: 'ready-recent',
      sensitive: true,
      options: ['pregnancy', 'birth', 'surgery', 'none'],
      none: 'none',
    },
    {
      id: 'medicine',
      kind: 'text',
      role: 'ready-medicine',
      sensitive: true,
      autocomplete: 'off',
      maxLength: 300,
    },
    {
      id: 'birth-date',
      kind: 'date',
      role: 'birth-date',
      topic: 'contact',
      min: '1900-01-01',
      max: 'today',
      autocomplete: 'bday',
    },
  ],
};

export const mind: Page = {
  id: 'mind',
  topic: 'results',
  questions: [
    { id: 'sleep', kind: 'single-choice', sensitive: true, options: ['well', 'mixed', 'little'] },
    { id: 'energy', kind: 'single-choice', sensitive: true, options: ['plenty', 'mixed', 'little'] },
    { id: 'too-much', kind: 'single-choice', sensitive: true, options: ['rarely', 'some', 'most', 'daily'] },
  ],
};

export const coaching: Page = {
  id: 'coaching',
  topic: 'coaching',
  questions: [
    { id: 'challenge', kind: 'bipolar', role: 'style-challenge' },
    { id: 'flexibility', kind: 'bipolar', role: 'style-flexibility' },
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

export const reach: Page = {
  id: 'reach',
  topic: 'contact',
  questions: [
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
  ],
};

export const emergency: Page = {
  id: 'emergency',
  topic: 'contact',
  questions: [
    { id: 'emergency-name', role: 'emergency-contact', ...someone },
    { id: 'emergency-phone', kind: 'phone', role: 'emergency-contact', sensitive: true },
    { id: 'emergency-relation', role: 'emergency-contact', ...someone },
  ],
};

/**
 * For somebody under 18: a parent or guardian says yes, on the page before the last. Whatever says "under 18" counts, also
 * the day of birth.
 */
export const guardian: Page = {
  id: 'guardian',
  topic: 'contact',
  when: { any: [is('adult', 'no'), { question: 'birth-date', op: 'younger-than', value: 18 }] },
  questions: [
    { id: 'guardian-name', role: 'guardian', required: true, ...someone },
    { id: 'guardian-relation', role: 'guardian', ...someone },
    { id: 'guardian-consent', kind: 'consent', role: 'guardian', required: true },
  ],
};

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

export const agreed = {
  id: 'consent',
  kind: 'consent',
  role: 'consent',
  required: true,
} as const satisfies Page['questions'][number];

/** The last page: who else cares for this person, and their yes. */
export const together: Page = { id: 'together', topic: 'contact', questions: [...careTeam, agreed] };
