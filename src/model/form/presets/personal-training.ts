import { ratherNotSay } from '../answers.js';
import type { Condition } from '../condition.js';
import type { Preset } from '../preset.js';

const includes = (question: string, value: string): Condition => ({ question, op: 'includes', value });

/** Somebody named a place on the body: not "none", and not "I'd rather not say". */
const namedSomewhere: Condition = {
  all: [
    { question: 'body-areas', op: 'answered' },
    { not: { any: [includes('body-areas', 'none'), includes('body-areas', ratherNotSay)] } },
  ],
};

const detail = { role: 'body-detail', sensitive: true, when: namedSomewhere } as const;
const ownWords = { role: 'own-words', topic: 'words' } as const;

/**
 * The first talk before personal training: the person first, then the body, then the practical side. What weighs on
 * someone is asked before anything about exercise. Only what is needed to answer and to begin safely is required.
 * Words: `i18n/<language>/presets/personal-training`.
 */
export const personalTraining: Preset = {
  id: 'personal-training',
  version: '1',
  sections: [
    {
      id: 'about-you',
      topic: 'contact',
      questions: [
        { id: 'name', kind: 'text', role: 'name', required: true, maxLength: 80, autocomplete: 'nickname' },
        { id: 'pronouns', kind: 'text', role: 'pronouns', maxLength: 40, autocomplete: 'off' },
      ],
    },
    {
      id: 'reasons',
      topic: 'goals',
      questions: [
        { id: 'overwhelmed', kind: 'long-text', sensitive: true, ...ownWords },
        {
          id: 'focus',
          kind: 'choice',
          role: 'focus',
          options: ['strength', 'pain', 'stress', 'return', 'confidence', 'something-else', 'unsure'],
        },
        {
          id: 'focus-other',
          kind: 'text',
          ...ownWords,
          autocomplete: 'off',
          when: { question: 'focus', op: 'equals', value: 'something-else' },
        },
        {
          id: 'hard-before',
          kind: 'choices',
          options: ['time', 'tired', 'hurt', 'watched', 'cost', 'interest', 'alone', 'first-try'],
          none: 'first-try',
        },
      ],
    },
    {
      id: 'own-words',
      topic: 'words',
      questions: [
        { id: 'motive', kind: 'long-text', ...ownWords },
        { id: 'fear', kind: 'long-text', ...ownWords },
        { id: 'self-talk', kind: 'long-text', ...ownWords },
      ],
    },
    {
      id: 'body',
      topic: 'body',
      questions: [
        {
          id: 'body-areas',
          kind: 'choices',
          role: 'body-areas',
          sensitive: true,
          options: [
            ...['neck', 'shoulder', 'arm', 'hand', 'chest', 'upper-back', 'lower-back', 'belly'],
            ...['hip', 'thigh', 'knee', 'shin', 'foot', 'none'],
          ],
          none: 'none',
        },
        { id: 'body-since', kind: 'choice', ...detail, options: ['weeks', 'months', 'longer'] },
        { id: 'body-bother', kind: 'scale', ...detail },
      ],
    },
    {
      id: 'body-care',
      topic: 'body',
      questions: [
        { id: 'body-worse', kind: 'long-text', ...detail },
        { id: 'body-helps', kind: 'long-text', ...detail },
        { id: 'body-safe', kind: 'long-text', ...detail },
      ],
    },
    {
      id: 'readiness',
      topic: 'body',
      questions: [
        { id: 'active', kind: 'yes-no', role: 'ready-active' },
        {
          id: 'conditions',
          kind: 'choices',
          role: 'ready-conditions',
          required: true,
          sensitive: true,
          options: ['heart', 'metabolic', 'kidney', 'none'],
          none: 'none',
        },
        { id: 'symptoms', kind: 'yes-no', role: 'ready-symptoms', required: true, sensitive: true },
      ],
    },
    {
      id: 'mind',
      topic: 'results',
      questions: [
        { id: 'sleep', kind: 'choice', sensitive: true, options: ['well', 'mixed', 'little'] },
        { id: 'energy', kind: 'choice', sensitive: true, options: ['plenty', 'mixed', 'little'] },
        { id: 'too-much', kind: 'choice', sensitive: true, options: ['rarely', 'some', 'most', 'daily'] },
        {
          id: 'habits',
          kind: 'choices',
          topic: 'goals',
          sensitive: true,
          options: ['water', 'food', 'smoking', 'alcohol', 'none'],
          none: 'none',
        },
      ],
    },
    {
      id: 'coaching',
      topic: 'coaching',
      questions: [
        { id: 'challenge', kind: 'lean', role: 'style-challenge' },
        { id: 'flexibility', kind: 'lean', role: 'style-flexibility' },
        { id: 'quiet', kind: 'lean', role: 'style-quiet' },
        { id: 'brevity', kind: 'lean', role: 'style-brevity' },
        { id: 'space', kind: 'lean', role: 'style-space' },
      ],
    },
    {
      id: 'week',
      topic: 'coaching',
      questions: [
        { id: 'times', kind: 'week', role: 'week' },
        { id: 'format', kind: 'choices', role: 'format', options: ['studio', 'home', 'online', 'outdoors'] },
      ],
    },
    {
      id: 'reach',
      topic: 'contact',
      questions: [
        { id: 'email', kind: 'email', role: 'email', required: true },
        {
          id: 'contact-by',
          kind: 'choices',
          role: 'contact-by',
          required: true,
          options: ['email', 'text', 'call'],
        },
        {
          id: 'phone',
          kind: 'phone',
          role: 'phone',
          when: { any: [includes('contact-by', 'text'), includes('contact-by', 'call')] },
        },
      ],
    },
    {
      id: 'together',
      topic: 'contact',
      questions: [
        { id: 'care-team', kind: 'yes-no', role: 'care-team', sensitive: true },
        {
          id: 'care-names',
          kind: 'text',
          sensitive: true,
          autocomplete: 'off',
          when: { question: 'care-team', op: 'equals', value: 'yes' },
        },
        { id: 'consent', kind: 'consent', role: 'consent', required: true },
      ],
    },
  ],
};
