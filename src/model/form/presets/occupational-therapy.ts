import type { PresetStructure } from '../preset.js';
import * as shared from './shared.js';

const ownWords = { role: 'own-words', topic: 'words' } as const;

/** What somebody does in a day: the rows of the table, and what can be put in order. */
const areas = ['self-care', 'home', 'out-and-about', 'work', 'caring', 'people', 'play', 'rest'] as const;

/**
 * The first talk before occupational therapy: what matters in daily life, what is hard about it and where, what helps
 * already, and what to work on first. Nothing here measures anybody.
 * Words: `i18n/<language>/presets/occupational-therapy`.
 */
export const occupationalTherapy: PresetStructure = {
  id: 'occupational-therapy',
  version: '2',
  heldBy: 'therapist',
  sections: [
    shared.aboutYou,
    shared.helping,
    {
      id: 'reasons',
      topic: 'goals',
      questions: [
        { id: 'hardest', kind: 'long-text', sensitive: true, ...ownWords },
        {
          id: 'how-long',
          kind: 'single-choice',
          sensitive: true,
          options: ['weeks', 'months', 'years', 'always'],
        },
        { id: 'good-day', kind: 'long-text', ...ownWords },
      ],
    },
    {
      id: 'daily-life',
      topic: 'goals',
      questions: [
        {
          id: 'activities',
          kind: 'matrix',
          sensitive: true,
          rows: areas,
          options: ['well', 'effort', 'help', 'stopped', 'not-mine'],
        },
      ],
    },
    {
      id: 'what-first',
      topic: 'goals',
      questions: [
        { id: 'order', kind: 'ranking', options: areas, top: 3 },
        { id: 'own-goal', kind: 'long-text', ...ownWords },
      ],
    },
    {
      id: 'hard-moments',
      topic: 'goals',
      questions: [
        {
          id: 'hard-where',
          kind: 'multiple-choice',
          sensitive: true,
          options: ['home', 'work', 'outside', 'travel', 'others-homes', 'anywhere'],
        },
        {
          id: 'hard-when',
          kind: 'multiple-choice',
          sensitive: true,
          options: ['morning', 'midday', 'evening', 'night', 'busy-days', 'any-time'],
        },
        {
          id: 'hard-with',
          kind: 'multiple-choice',
          sensitive: true,
          options: ['alone', 'family', 'friends', 'workmates', 'strangers', 'no-matter'],
          none: 'no-matter',
        },
      ],
    },
    {
      id: 'around-you',
      topic: 'goals',
      questions: [
        {
          id: 'surroundings',
          kind: 'multiple-choice',
          sensitive: true,
          options: ['stairs', 'space', 'noise', 'light', 'crowds', 'distance', 'money', 'none'],
          none: 'none',
        },
        {
          id: 'equipment',
          kind: 'multiple-choice',
          sensitive: true,
          options: ['walking', 'wheels', 'bath', 'grip', 'seeing', 'reminders', 'none'],
          none: 'none',
        },
        {
          id: 'people-who-help',
          kind: 'multiple-choice',
          sensitive: true,
          options: ['family', 'friends', 'paid', 'group', 'none'],
          none: 'none',
        },
        { id: 'helps-already', kind: 'long-text', sensitive: true, ...ownWords },
      ],
    },
    shared.inOwnWords,
    shared.body,
    shared.bodyCare,
    shared.ready,
    shared.health,
    shared.coaching,
    shared.week,
    shared.reach,
    shared.emergency,
    shared.guardian,
    shared.together,
  ],
};
