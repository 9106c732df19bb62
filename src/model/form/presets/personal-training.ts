import type { PresetStructure } from '../preset.js';
import { is } from './conditions.js';
import * as shared from './shared.js';

const ownWords = { role: 'own-words', topic: 'words' } as const;

/**
 * The first talk before personal training: the person first, then the body, then the practical side. What weighs on
 * someone is asked before anything about exercise. Only what is needed to answer and to begin safely is required.
 * Words: `i18n/<language>/presets/personal-training`.
 */
export const personalTraining: PresetStructure = {
  id: 'personal-training',
  version: '3',
  heldBy: 'trainer',
  sections: [
    shared.aboutYou,
    shared.helping,
    {
      id: 'reasons',
      topic: 'goals',
      questions: [
        { id: 'overwhelmed', kind: 'long-text', sensitive: true, ...ownWords },
        {
          id: 'focus',
          kind: 'single-choice',
          role: 'focus',
          options: ['strength', 'pain', 'stress', 'return', 'confidence', 'something-else', 'unsure'],
        },
        {
          id: 'focus-other',
          kind: 'text',
          ...ownWords,
          autocomplete: 'off',
          when: is('focus', 'something-else'),
        },
        {
          id: 'hard-before',
          kind: 'multiple-choice',
          options: ['time', 'tired', 'hurt', 'watched', 'cost', 'interest', 'alone', 'first-try'],
          none: 'first-try',
        },
      ],
    },
    shared.inOwnWords,
    shared.body,
    shared.bodyCare,
    shared.ready,
    shared.health,
    {
      ...shared.mind,
      questions: [
        ...shared.mind.questions,
        {
          id: 'habits',
          kind: 'multiple-choice',
          topic: 'goals',
          sensitive: true,
          options: ['water', 'food', 'smoking', 'alcohol', 'none'],
          none: 'none',
        },
      ],
    },
    shared.coaching,
    shared.week,
    shared.reach,
    shared.emergency,
    shared.guardian,
    shared.together,
  ],
};
