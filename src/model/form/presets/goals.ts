import { starterIds } from '../../goals/starters.js';
import type { Condition } from '../condition.js';
import type { Preset } from '../preset.js';

const isStarter = (value: string): Condition => ({ question: 'starter', op: 'equals', value });
const goesOn: Condition = { not: isStarter('later') };
/** Starters that mean nothing until the person says it in their own words. */
const ownWords: Condition = { any: ['habits', 'first', 'own'].map(isStarter) };
/** A first time is counted from never to once: there is nothing to ask. */
const counted: Condition = { not: isStarter('first') };

/**
 * One goal on two pages: what and why, then the path. Somebody who would rather decide it together is asked nothing
 * more. Bounds of the numbers depend on the measure, so they are checked across the answers, not here.
 * Words: `i18n/<language>/presets/goals`.
 */
export const goals: Preset = {
  id: 'goals',
  version: '1',
  sections: [
    {
      id: 'goal',
      topic: 'goals',
      questions: [
        { id: 'starter', kind: 'choice', required: true, options: [...starterIds, 'later'] },
        {
          id: 'goal-words',
          kind: 'text',
          topic: 'words',
          required: true,
          maxLength: 120,
          autocomplete: 'off',
          when: ownWords,
        },
        { id: 'why', kind: 'text', topic: 'words', maxLength: 300, autocomplete: 'off', when: goesOn },
        { id: 'importance', kind: 'scale', when: goesOn },
      ],
    },
    {
      id: 'path',
      topic: 'goals',
      when: goesOn,
      questions: [
        {
          id: 'measure',
          kind: 'choice',
          required: true,
          // Weight is not offered: that goal comes with questions of its own.
          options: [
            'times',
            'minutes-a-session',
            'minutes-a-week',
            'days-a-week',
            'rating',
            'kilometres',
            'kilograms-lifted',
          ],
          when: isStarter('own'),
        },
        { id: 'baseline', kind: 'number', required: true, when: counted },
        { id: 'target', kind: 'number', required: true, when: counted },
        { id: 'by', kind: 'date', required: true },
        { id: 'confidence', kind: 'scale' },
        {
          id: 'hope',
          kind: 'text',
          topic: 'words',
          maxLength: 300,
          autocomplete: 'off',
          when: { question: 'confidence', op: 'at-least', value: 1 },
        },
        { id: 'plan-when', kind: 'text', topic: 'words', maxLength: 200, autocomplete: 'off' },
        { id: 'plan-then', kind: 'text', topic: 'words', maxLength: 200, autocomplete: 'off' },
      ],
    },
  ],
};
