import type { PresetText } from '../../../model/form/preset.js';

/**
 * What somebody sees of an intake before anything else: the first page, and what the others are called. The words of
 * those come while that page is being filled in.
 */
export const opening = {
  sections: {
    'about-you': {
      title: 'About you',
      short: 'You',
      lead: 'There are no wrong answers. Say as much or as little as you like.',
    },
    helping: { title: 'The person who helps', short: 'Helper' },
    'your-questions': { title: 'Your questions', short: 'Questions' },
    body: { title: 'Your body' },
    readiness: { title: 'Ready to move' },
    coaching: { title: 'How you like to be coached', short: 'Your style' },
    week: { title: 'Your week' },
    reach: { title: 'How to reach you', short: 'Reach you' },
    guardian: { title: 'A word with your parent or guardian', short: 'Guardian' },
  },
  questions: {
    'filled-by': {
      label: 'Who are you filling this in for?',
      options: {
        me: 'Myself',
        helper: { label: 'Someone I help', hint: 'They’re fine with it. Answer as they would.' },
      },
    },
    name: { label: 'What do you like to be called?' },
    adult: {
      label: 'Are you 18 or over?',
      why: 'So we plan in a way that fits your age.',
    },
  },
} satisfies Omit<PresetText, 'title'>;
