import type { PresetStructure } from '../preset.js';
import * as full from './full.js';
import { emergency } from './later.js';
import { activities, hardest, howLong, order } from './occupational-therapy.js';
import * as shared from './shared.js';

/**
 * The long form before occupational therapy: what matters in daily life, what is hard about it and where, what helps
 * already, and what to work on first.
 * Words: `i18n/<language>/presets/occupational-therapy-full`.
 */
export const occupationalTherapyFull: PresetStructure = {
  id: 'occupational-therapy-full',
  version: '1',
  heldBy: 'therapist',
  sections: [
    full.aboutYou,
    shared.helping,
    {
      id: 'reasons',
      topic: 'goals',
      questions: [hardest, howLong, { id: 'good-day', kind: 'long-text', ...shared.ownWords }],
    },
    { id: 'daily-life', topic: 'goals', questions: [activities] },
    {
      id: 'what-first',
      topic: 'goals',
      questions: [order, { id: 'own-goal', kind: 'long-text', ...shared.ownWords }],
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
        { id: 'helps-already', kind: 'long-text', sensitive: true, ...shared.ownWords },
      ],
    },
    full.inOwnWords,
    full.body,
    full.bodyCare,
    full.ready,
    full.health,
    shared.coaching,
    shared.week,
    full.reach,
    emergency,
    full.guardian,
    full.together,
  ],
};
