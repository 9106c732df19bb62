import type { PresetStructure } from '../preset.js';
import { birthDate, bornUnder18, emergency, medicine, pronouns } from './later.js';
import { guardian, ownWords } from './shared.js';

const line = { kind: 'text', ...ownWords, autocomplete: 'off', maxLength: 200 } as const;

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
        { id: 'visit-if', ...line },
        { id: 'visit-then', ...line },
      ],
    },
    { ...guardian, when: bornUnder18 },
  ],
};
