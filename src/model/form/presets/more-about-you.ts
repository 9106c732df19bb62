import type { PresetStructure } from '../preset.js';
import { birthDate, bornUnder18, emergency, medicine, pronouns } from './later.js';
import { guardian } from './shared.js';

const ownWords = {
  kind: 'text',
  role: 'own-words',
  topic: 'words',
  autocomplete: 'off',
  maxLength: 200,
} as const;

/**
 * What can be told after Send, while somebody waits. A plan for the first visit, "if this, then that", helps people come:
 * doi 10.1037/ccp0000341 (N = 82).
 * Words: `i18n/<language>/presets/more-about-you`.
 */
export const moreAboutYou: PresetStructure = {
  id: 'more-about-you',
  version: '1',
  sections: [
    { id: 'you', topic: 'contact', questions: [pronouns, birthDate, medicine] },
    emergency,
    {
      id: 'first-visit',
      topic: 'goals',
      questions: [
        { id: 'visit-if', ...ownWords },
        { id: 'visit-then', ...ownWords },
      ],
    },
    { ...guardian, when: bornUnder18 },
  ],
};
