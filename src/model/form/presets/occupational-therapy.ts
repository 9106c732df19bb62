import type { PresetStructure } from '../preset.js';
import * as shared from './shared.js';

type Question = PresetStructure['sections'][number]['questions'][number];

/** What somebody does in a day: the rows of the table, and what can be put in order. */
const areas = ['self-care', 'home', 'out-and-about', 'work', 'caring', 'people', 'play', 'rest'] as const;

export const activities = {
  id: 'activities',
  kind: 'matrix',
  sensitive: true,
  rows: areas,
  options: ['well', 'effort', 'help', 'stopped', 'not-mine'],
} as const satisfies Question;

export const order = { id: 'order', kind: 'ranking', options: areas, top: 3 } as const satisfies Question;

export const hardest = {
  id: 'hardest',
  kind: 'long-text',
  sensitive: true,
  ...shared.ownWords,
} as const satisfies Question;

export const howLong = {
  id: 'how-long',
  kind: 'single-choice',
  sensitive: true,
  options: ['weeks', 'months', 'years', 'always'],
} as const satisfies Question;

/**
 * The first talk before occupational therapy: what is hard in daily life, and what to work on first. Nothing here measures
 * anybody. How somebody likes to work is two questions beside the week: the talk itself shows the rest.
 * Words: `i18n/<language>/presets/occupational-therapy`.
 */
export const occupationalTherapy: PresetStructure = {
  id: 'occupational-therapy',
  version: '3',
  heldBy: 'therapist',
  sections: [
    shared.aboutYou,
    shared.helping,
    {
      id: 'reasons',
      topic: 'goals',
      questions: [
        { ...hardest, formerly: ['motive', 'good-day', 'own-goal', 'self-talk', 'helps-already'] },
        howLong,
      ],
    },
    { id: 'daily-life', topic: 'goals', questions: [activities, order] },
    shared.yourQuestions,
    shared.body,
    shared.ready,
    { ...shared.week, questions: [...shared.week.questions, shared.flexibility] },
    shared.guardian,
    shared.reach,
  ],
};
