import type { Condition } from '../condition.js';
import type { PresetStructure } from '../preset.js';
import { is } from './conditions.js';
import * as shared from './shared.js';

const ownWords = { role: 'own-words', topic: 'words' } as const;
const open = { kind: 'long-text', sensitive: true, ...ownWords } as const;

/** Somebody who leaves movement for later is asked nothing about their body. */
const mayMove: Condition = { any: [is('movement', 'yes'), is('movement', 'maybe')] };

/**
 * The first talk with a counsellor or therapist whose practice works with trainers: what brings somebody, what has
 * helped before, what feels safe, whether movement is to be a part of it, and who may work together. It names no
 * illness and screens for none; readiness for exercise is asked by the trainer's own form.
 * Words: `i18n/<language>/presets/counselling-partner`.
 */
export const counsellingPartner: PresetStructure = {
  id: 'counselling-partner',
  version: '2',
  heldBy: 'therapist',
  sections: [
    shared.aboutYou,
    shared.helping,
    {
      id: 'reasons',
      topic: 'words',
      questions: [
        { id: 'overwhelmed', ...open },
        {
          id: 'brings',
          kind: 'multiple-choice',
          topic: 'goals',
          sensitive: true,
          options: [
            'too-much',
            'change',
            'people',
            'work',
            'self',
            'body',
            'tired',
            'something-else',
            'unsure',
          ],
        },
        {
          id: 'brings-other',
          kind: 'text',
          sensitive: true,
          ...ownWords,
          autocomplete: 'off',
          when: { question: 'brings', op: 'includes', value: 'something-else' },
        },
        {
          id: 'how-long',
          kind: 'single-choice',
          topic: 'goals',
          sensitive: true,
          options: ['weeks', 'months', 'years', 'always'],
        },
      ],
    },
    {
      id: 'before-now',
      topic: 'words',
      questions: [
        { id: 'talked-before', kind: 'yes-no', topic: 'contact', sensitive: true },
        { id: 'helped-before', ...open },
        { id: 'not-helped', ...open, when: is('talked-before', 'yes') },
      ],
    },
    shared.mind,
    shared.inOwnWords,
    {
      id: 'feeling-safe',
      topic: 'coaching',
      questions: [
        {
          id: 'safe-with',
          kind: 'multiple-choice',
          options: ['my-pace', 'stop', 'know-next', 'ask-touch', 'same-person', 'seat', 'company'],
        },
        { id: 'pace', kind: 'single-choice', options: ['slow', 'steady', 'quick', 'unsure'] },
        { id: 'safe-words', kind: 'long-text', ...ownWords },
      ],
    },
    {
      id: 'moving',
      topic: 'goals',
      questions: [
        { id: 'movement', kind: 'single-choice', options: ['yes', 'maybe', 'not-now'] },
        {
          id: 'outlet',
          kind: 'multiple-choice',
          options: ['walk', 'dance', 'water', 'strength', 'stretch', 'sport', 'garden', 'not-found'],
          none: 'not-found',
          when: mayMove,
        },
        { id: 'move-hope', kind: 'text', ...ownWords, autocomplete: 'off', maxLength: 300, when: mayMove },
      ],
    },
    { ...shared.body, when: mayMove },
    shared.bodyCare,
    shared.coaching,
    shared.week,
    shared.reach,
    shared.emergency,
    { ...shared.guardian, when: is('adult', 'no') },
    {
      ...shared.together,
      questions: [
        ...shared.careTeam,
        { id: 'work-as-one', kind: 'single-choice', options: ['one-team', 'ask-me', 'apart', 'unsure'] },
        shared.agreed,
      ],
    },
  ],
};
