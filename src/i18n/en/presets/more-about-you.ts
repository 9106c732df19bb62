import type { PresetText } from '../../../model/form/preset.js';
import { later } from './later.js';
import { shared } from './shared.js';

/** What can be told after Send. */
export const moreAboutYou = {
  title: 'More about you',
  sections: {
    you: { title: 'A little more about you', short: 'You', lead: 'Skip anything.' },
    ...later.sections,
    'first-visit': {
      title: 'Your first visit',
      short: 'First visit',
      lead: 'It’s easier to come when you’ve planned for the day.',
    },
    guardian: shared.sections.guardian,
  },
  questions: {
    ...later.questions,
    'visit-if': {
      label: 'What might get in the way?',
      hint: 'For example: it’s six o’clock on Tuesday, and I don’t feel like it.',
    },
    'visit-then': {
      label: 'Then I will…',
      hint: 'For example: put my shoes on, walk there, and decide at the door.',
      why: 'It’s your plan. We read it so we can help.',
    },
    'guardian-name': shared.questions['guardian-name'],
    'guardian-relation': shared.questions['guardian-relation'],
    'guardian-consent': shared.questions['guardian-consent'],
  },
} satisfies PresetText;
