import type { PresetText } from '../../../model/form/preset.js';
import { counsellingPartner } from './counselling-partner.js';
import { full } from './full.js';

const { story: _, ...asked } = counsellingPartner.questions;

/** What the long intake of a counsellor's practice says. */
export const counsellingPartnerFull = {
  title: counsellingPartner.title,
  sections: {
    ...full.sections,
    ...counsellingPartner.sections,
    'before-now': { title: 'What came before', short: 'Before' },
    body: {
      ...full.sections.body,
      lead: 'So that any movement is kind to you. Old injuries and sore spots are welcome here.',
    },
  },
  questions: {
    ...full.questions,
    ...asked,
    overwhelmed: {
      label: 'What has felt overwhelming lately?',
      hint: 'At work, at home, in your body or in your head.',
      why: 'We would like to hear it in your words first.',
      prompts: ['Lately I…', 'The hardest part of my day is…'],
    },
    'talked-before': {
      label: 'Have you talked with a counsellor or therapist before?',
      why: 'So that you do not have to start at the very beginning.',
    },
    'not-helped': {
      label: 'What did not help, or felt wrong?',
      why: 'So that we do not do it again.',
      prompts: ['I did not like it when…', 'I wish they had…'],
    },
    'safe-words': {
      label: 'What else would make it easier for you?',
      why: 'Small things can make a big difference.',
      prompts: ['It would be easier if…', 'Please know that…'],
    },
    outlet: {
      label: 'What kind of movement helps you let things out?',
      hint: 'Choose any that fit. Little things count.',
      why: 'What you like is what you come back to.',
      options: {
        walk: 'Walking or running',
        dance: 'Dancing or music',
        water: 'Being in water',
        strength: 'Lifting, pushing, boxing',
        stretch: 'Stretching or slow breathing',
        sport: 'A game with others',
        garden: 'Gardening or making things',
        'not-found': 'I have not found it yet',
      },
    },
    'move-hope': {
      label: 'What would you like movement to do for you?',
      hint: 'Such as a clear head, a calm hour or better sleep.',
      why: 'So that the trainer knows what matters to you.',
    },
  },
  checks: {
    'too-much-rarely':
      'You come because there is too much on your plate, and life hardly ever feels like too much.',
  },
} satisfies PresetText;
