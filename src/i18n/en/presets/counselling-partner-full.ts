import type { PresetText } from '../../../model/form/preset.js';
import { asked, counsellingPartner } from './counselling-partner.js';
import { full } from './full.js';

/** What the long intake of a counsellor's practice says. */
export const counsellingPartnerFull = {
  title: counsellingPartner.title,
  sections: {
    ...full.sections,
    ...counsellingPartner.sections,
    'before-now': { title: 'What came before', short: 'Before' },
    body: {
      ...full.sections.body,
      lead: 'Tell us about old injuries and sore spots, so any movement is kind to you.',
    },
  },
  questions: {
    ...full.questions,
    ...asked,
    overwhelmed: {
      label: 'What has felt overwhelming lately?',
      hint: 'At work, at home, in your body or in your head.',
      why: 'We’d like to hear it in your own words first.',
      prompts: ['Lately I…', 'The hardest part of my day is…'],
    },
    'talked-before': {
      label: 'Have you talked with a counsellor or therapist before?',
      why: 'So you don’t have to start from the very beginning.',
    },
    'not-helped': {
      label: 'What didn’t help, or felt wrong?',
      prompts: ['I didn’t like it when…', 'I wish they had…'],
    },
    'safe-words': {
      label: 'What else would make it easier for you?',
      prompts: ['It would be easier if…', 'Please know that…'],
    },
    outlet: {
      label: 'What kind of movement helps you let things out?',
      hint: 'Choose any that fit. Little things count.',
      options: {
        walk: 'Walking or running',
        dance: 'Dancing or music',
        water: 'Being in water',
        strength: 'Lifting, pushing, boxing',
        stretch: 'Stretching or slow breathing',
        sport: 'A game with others',
        garden: 'Gardening or making things',
        'not-found': 'I haven’t found it yet',
      },
    },
    'move-hope': {
      label: 'What would you like movement to do for you?',
      hint: 'For example a clear head, a calm hour or better sleep.',
    },
  },
  checks: {
    'too-much-rarely':
      'You’re here because there’s too much on your plate. You also said that things hardly ever get on top of you.',
  },
} satisfies PresetText;
