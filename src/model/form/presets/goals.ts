import { habitStarters, starterIds } from '../../goals/starters.js';
import { measureIds } from '../../goals/measures.js';
import { maxWinLength, maxWins } from '../../goals/wins.js';
import { maxEntries } from '../answers.js';
import type { Condition } from '../condition.js';
import type { QuestionStructure, PresetStructure } from '../preset.js';

const isStarter = (value: string): Condition => ({ question: 'starter', op: 'equals', value });
const goesOn: Condition = { not: isStarter('later') };
const ownHabit: Condition = { question: 'habit', op: 'equals', value: 'own-habit' };
/** Starters that mean nothing until the person says it in their own words. */
const ownWords: Condition = { any: [isStarter('first'), isStarter('own'), ownHabit] };
/** A first time is counted from never to once: there is nothing to ask. */
const inTruthWeight: Condition = { question: 'about-weight', op: 'answered' };
const counted: Condition = { any: [{ not: isStarter('first') }, inTruthWeight] };
/** Whatever it began from: see `isWeightGoal`. */
const weight: Condition = { any: [isStarter('weight'), inTruthWeight] };
const comesBack: Condition = { question: 'of', op: 'answered' };

const words = { kind: 'text', topic: 'words', autocomplete: 'off' } as const;
const levels = ['much-more', 'more', 'hoped', 'less', 'much-less'];
const ofThree = { kind: 'single-choice', options: ['0', '1', '2', '3'] } as const;

/**
 * What the form keeps for itself, beside what it asks: how many goals there are, whether one is about weight though
 * it began as something else and, for one that was set before, its id, the day it was set, the way as it was then, and what was measured since. Never shown as questions, never sent as
 * answers; here so that one place holds all that a goal is made of, and a draft keeps all of it.
 */
export const keptQuestions = ['count', 'of', 'set-on', 'was', 'progress', 'dates', 'about-weight'] as const;
const kept = { kind: 'text', maxLength: 200 } as const;
const day = { kind: 'date' } as const;

/**
 * One goal on three pages: what and why, the path, then the hard day and how it went. A goal that was set before has a
 * fourth: how it is going. Somebody who would rather decide it together is asked nothing more. Bounds of the numbers
 * depend on the measure, so they are checked across the answers, not here. `withSlots` makes room for more goals.
 * Words: `i18n/<language>/presets/goals`.
 */
export const goals: PresetStructure = {
  id: 'goals',
  version: '4',
  sections: [
    {
      id: 'goal',
      topic: 'goals',
      questions: [
        { id: 'count', kind: 'number' },
        { id: 'of', ...kept },
        { id: 'set-on', kind: 'date' },
        { id: 'about-weight', ...kept },
        { id: 'was', ...kept },
        // What was measured since, a day each.
        {
          id: 'progress',
          kind: 'group',
          max: maxEntries,
          questions: [
            { id: 'date', ...day },
            { id: 'value', kind: 'number' },
          ],
        },
        {
          id: 'starter',
          kind: 'single-choice',
          required: true,
          options: [...starterIds.filter((id) => !habitStarters.includes(id)), 'later'],
        },
        {
          id: 'habit',
          kind: 'single-choice',
          required: true,
          options: [...habitStarters, 'own-habit'],
          when: isStarter('habits'),
        },
        { id: 'goal-words', ...words, required: true, maxLength: 120, when: ownWords },
        // Before any weight goal. The answers decide what is offered; they stay here and are not sent.
        { id: 'adult', kind: 'yes-no', required: true, sensitive: true, when: weight },
        { id: 'eating', kind: 'yes-no', required: true, sensitive: true, when: weight },
        { id: 'why', kind: 'long-text', topic: 'words', maxLength: 1000, when: goesOn },
        { id: 'importance', kind: 'scale', when: goesOn },
        {
          id: 'matters',
          ...words,
          maxLength: 300,
          when: { question: 'importance', op: 'at-least', value: 1 },
        },
      ],
    },
    {
      id: 'path',
      topic: 'goals',
      when: goesOn,
      questions: [
        { id: 'measure', kind: 'single-choice', options: measureIds, when: counted },
        { id: 'height', kind: 'number', required: true, when: weight },
        { id: 'baseline', kind: 'number', required: true, when: counted },
        { id: 'target', kind: 'number', required: true, when: counted },
        { id: 'by', kind: 'date', required: true },
        // The small wins, nearest first: a value each or, between them, something in the person's own words.
        {
          id: 'dates',
          kind: 'group',
          max: maxWins,
          questions: [
            { id: 'value', kind: 'number' },
            { id: 'text', kind: 'text', maxLength: maxWinLength },
            { id: 'day', ...day },
            { id: 'done-on', ...day },
          ],
        },
        // A small win of one's own, while it is being written: then it is among the dates.
        { id: 'win', ...words, maxLength: maxWinLength },
        { id: 'win-by', kind: 'date' },
        { id: 'confidence', kind: 'scale' },
        {
          id: 'hope',
          ...words,
          maxLength: 300,
          when: { question: 'confidence', op: 'at-least', value: 1 },
        },
      ],
    },
    {
      id: 'plan',
      topic: 'goals',
      when: goesOn,
      questions: [
        { id: 'plan-when', ...words, maxLength: 200 },
        { id: 'story', ...words, maxLength: 200 },
        { id: 'plan-then', ...words, maxLength: 200 },
        { id: 'who', ...words, maxLength: 200 },
        ...levels.map((level): QuestionStructure => ({ id: `level-${level}`, ...words, maxLength: 200 })),
        { id: 'weight-importance', ...ofThree },
        { id: 'weight-difficulty', ...ofThree },
      ],
    },
    {
      id: 'back',
      topic: 'goals',
      when: comesBack,
      questions: [
        { id: 'now', kind: 'number' },
        { id: 'reached', kind: 'single-choice', options: levels },
      ],
    },
  ],
};
