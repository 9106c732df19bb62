import type { PresetStructure } from '../preset.js';
import * as full from './full.js';
import { emergency } from './later.js';
import { reasons } from './personal-training.js';
import * as shared from './shared.js';

/**
 * The long form before personal training. What weighs on someone is asked before anything about exercise.
 * Words: `i18n/<language>/presets/personal-training-full`.
 */
export const personalTrainingFull: PresetStructure = {
  id: 'personal-training-full',
  version: '1',
  heldBy: 'trainer',
  sections: [
    full.aboutYou,
    shared.helping,
    {
      id: 'reasons',
      topic: 'goals',
      questions: [{ id: 'overwhelmed', kind: 'long-text', sensitive: true, ...shared.ownWords }, ...reasons],
    },
    full.inOwnWords,
    full.body,
    full.bodyCare,
    full.ready,
    full.health,
    {
      ...full.mind,
      questions: [
        ...full.mind.questions,
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
    full.reach,
    emergency,
    full.guardian,
    full.together,
  ],
};
