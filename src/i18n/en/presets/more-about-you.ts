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
      lead: 'A plan for the day helps people come: say what might get in the way, and what you’ll do then.',
    },
    guardian: shared.sections.guardian,
  },
  questions: {
    ...later.questions,
    'visit-if': {
      label: 'What might get in the way?',
      hint: 'Such as: it’s Tuesday, six o’clock, and I don’t feel like it.',
      why: 'A hard moment is easier once it has a plan.',
    },
    'visit-then': {
      label: 'Then I will…',
      hint: 'Such as: put on my shoes and walk there, and decide at the door.',
      why: 'It’s yours. We only read it, so that we can help.',
    },
    'guardian-name': shared.questions['guardian-name'],
    'guardian-relation': shared.questions['guardian-relation'],
    'guardian-consent': shared.questions['guardian-consent'],
  },
} satisfies PresetText;
