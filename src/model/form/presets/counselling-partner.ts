import type { Condition } from '../condition.js';
import type { PresetStructure } from '../preset.js';
import { is } from './conditions.js';
import * as shared from './shared.js';

type Questions = PresetStructure['sections'][number]['questions'];

export const open = { kind: 'long-text', sensitive: true, ...shared.ownWords } as const;

/** Somebody who leaves movement for later is asked nothing about their body. */
export const mayMove: Condition = { any: [is('movement', 'yes'), is('movement', 'maybe')] };

export const brings = [
  {
    id: 'brings',
    kind: 'multiple-choice',
    topic: 'goals',
    sensitive: true,
    options: ['too-much', 'change', 'people', 'work', 'self', 'body', 'tired', 'something-else', 'unsure'],
  },
  {
    id: 'brings-other',
    kind: 'text',
    sensitive: true,
    ...shared.ownWords,
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
] as const satisfies Questions;

export const helpedBefore = { id: 'helped-before', ...open } as const;

export const safety = [
  {
    id: 'safe-with',
    kind: 'multiple-choice',
    options: ['my-pace', 'stop', 'know-next', 'ask-touch', 'same-person', 'seat', 'company'],
  },
  { id: 'pace', kind: 'single-choice', options: ['slow', 'steady', 'quick', 'unsure'] },
] as const satisfies Questions;

export const movement = {
  id: 'movement',
  kind: 'single-choice',
  options: ['yes', 'maybe', 'not-now'],
} as const satisfies Questions[number];

export const workAsOne = {
  id: 'work-as-one',
  kind: 'single-choice',
  topic: 'contact',
  options: ['one-team', 'ask-me', 'apart', 'unsure'],
} as const satisfies Questions[number];

/**
 * The first talk with a counsellor or therapist whose practice works with trainers: what brings somebody, what feels safe,
 * whether movement is to be a part of it, and who may work together. It names no illness and screens for none; readiness
 * for exercise is asked by the trainer's own form.
 * Words: `i18n/<language>/presets/counselling-partner`.
 */
export const counsellingPartner: PresetStructure = {
  id: 'counselling-partner',
  version: '3',
  heldBy: 'therapist',
  sections: [
    shared.aboutYou,
    shared.helping,
    {
      id: 'reasons',
      topic: 'words',
      questions: [
        ...brings,
        {
          id: 'story',
          formerly: ['overwhelmed', 'motive', 'self-talk', 'not-helped', 'safe-words'],
          ...open,
        },
      ],
    },
    { id: 'feeling-safe', topic: 'coaching', questions: [...safety, helpedBefore] },
    shared.yourQuestions,
    {
      id: 'moving',
      topic: 'goals',
      questions: [
        movement,
        { ...shared.bodyAreas, when: mayMove },
        shared.bodyDetail,
        { ...workAsOne, when: mayMove },
      ],
    },
    shared.coaching,
    shared.week,
    shared.guardian,
    shared.reach,
  ],
};
