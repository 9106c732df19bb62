import type { PresetStructure } from '../preset.js';
import { is } from './conditions.js';
import * as shared from './shared.js';

/** What somebody would like help with, and what made it hard. */
export const reasons = [
  {
    id: 'focus',
    kind: 'single-choice',
    role: 'focus',
    options: ['strength', 'pain', 'stress', 'return', 'confidence', 'something-else', 'unsure'],
  },
  {
    id: 'focus-other',
    kind: 'text',
    ...shared.ownWords,
    autocomplete: 'off',
    when: is('focus', 'something-else'),
  },
  {
    id: 'hard-before',
    kind: 'multiple-choice',
    options: ['time', 'tired', 'hurt', 'watched', 'cost', 'interest', 'alone', 'first-try'],
    none: 'first-try',
  },
] as const satisfies PresetStructure['sections'][number]['questions'];

/**
 * The first talk before personal training: the person first, then the body, then the practical side. Only what is needed
 * to answer and to begin safely is required; what else helps is asked after Send.
 * Words: `i18n/<language>/presets/personal-training`.
 */
export const personalTraining: PresetStructure = {
  id: 'personal-training',
  version: '4',
  heldBy: 'trainer',
  sections: [
    shared.aboutYou,
    shared.helping,
    {
      id: 'reasons',
      topic: 'goals',
      questions: [
        ...reasons,
        {
          id: 'story',
          kind: 'long-text',
          sensitive: true,
          formerly: ['overwhelmed', 'motive', 'self-talk'],
          ...shared.ownWords,
        },
      ],
    },
    shared.yourQuestions,
    shared.body,
    shared.ready,
    shared.coaching,
    shared.week,
    shared.guardian,
    shared.reach,
  ],
};
