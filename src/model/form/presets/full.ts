import type { PresetStructure } from '../preset.js';
import { is, namedSomewhere } from './conditions.js';
import { birthDate, bornUnder18, medicine, pronouns } from './later.js';
import * as shared from './shared.js';

// Pages of the long forms.

type Page = PresetStructure['sections'][number];

const [filledBy, name, adult] = shared.aboutYou.questions;
export const aboutYou: Page = {
  ...shared.aboutYou,
  questions: [filledBy, name, pronouns, adult].filter((each) => each !== undefined),
};

/** What moves somebody, what they fear, and what they tell themselves on a hard day. */
export const inOwnWords: Page = {
  id: 'own-words',
  topic: 'words',
  questions: [
    { id: 'motive', kind: 'long-text', ...shared.ownWords },
    shared.fear,
    { id: 'self-talk', kind: 'long-text', role: 'self-talk', topic: 'words' },
    shared.asks,
  ],
};

export const body: Page = { ...shared.body, questions: [shared.bodyAreas] };

export const bodyCare: Page = {
  id: 'body-care',
  topic: 'body',
  when: namedSomewhere,
  questions: [shared.bodyDetail],
};

export const ready: Page = { ...shared.ready, questions: shared.activity };

export const health: Page = { id: 'health', topic: 'body', questions: [shared.recent, medicine, birthDate] };

export const mind: Page = {
  id: 'mind',
  topic: 'results',
  questions: [
    { id: 'sleep', kind: 'single-choice', sensitive: true, options: ['well', 'mixed', 'little'] },
    { id: 'energy', kind: 'single-choice', sensitive: true, options: ['plenty', 'mixed', 'little'] },
    { id: 'too-much', kind: 'single-choice', sensitive: true, options: ['rarely', 'some', 'most', 'daily'] },
  ],
};

/** Whatever says "under 18" counts, also the day of birth. */
export const guardian: Page = { ...shared.guardian, when: { any: [is('adult', 'no'), bornUnder18] } };

export const reach: Page = { ...shared.reach, questions: shared.contact };

/** The last page: who else cares for this person, and their yes. */
export const together: Page = {
  id: 'together',
  topic: 'contact',
  questions: [...shared.careTeam, shared.agreed],
};
