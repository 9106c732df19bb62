import type { PresetStructure } from '../preset.js';
import { is } from './conditions.js';
import { brings, helpedBefore, mayMove, movement, open, safety, workAsOne } from './counselling-partner.js';
import * as full from './full.js';
import { emergency } from './later.js';
import * as shared from './shared.js';

/**
 * The long form of a counsellor's practice: also what has helped before, and how life feels lately.
 * Words: `i18n/<language>/presets/counselling-partner-full`.
 */
export const counsellingPartnerFull: PresetStructure = {
  id: 'counselling-partner-full',
  version: '1',
  heldBy: 'therapist',
  sections: [
    full.aboutYou,
    shared.helping,
    { id: 'reasons', topic: 'words', questions: [{ id: 'overwhelmed', ...open }, ...brings] },
    {
      id: 'before-now',
      topic: 'words',
      questions: [
        { id: 'talked-before', kind: 'yes-no', topic: 'contact', sensitive: true },
        helpedBefore,
        { id: 'not-helped', ...open, when: is('talked-before', 'yes') },
      ],
    },
    full.mind,
    full.inOwnWords,
    {
      id: 'feeling-safe',
      topic: 'coaching',
      questions: [...safety, { id: 'safe-words', kind: 'long-text', ...shared.ownWords }],
    },
    {
      id: 'moving',
      topic: 'goals',
      questions: [
        movement,
        {
          id: 'outlet',
          kind: 'multiple-choice',
          options: ['walk', 'dance', 'water', 'strength', 'stretch', 'sport', 'garden', 'not-found'],
          none: 'not-found',
          when: mayMove,
        },
        {
          id: 'move-hope',
          kind: 'text',
          ...shared.ownWords,
          autocomplete: 'off',
          maxLength: 300,
          when: mayMove,
        },
      ],
    },
    { ...full.body, when: mayMove },
    full.bodyCare,
    shared.coaching,
    shared.week,
    full.reach,
    emergency,
    shared.guardian,
    {
      ...full.together,
      questions: [...shared.careTeam, workAsOne, shared.agreed],
    },
  ],
};
