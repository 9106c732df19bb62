import type { PresetText } from '../../../model/form/preset.js';
import { full } from './full.js';
import { asked, personalTraining } from './personal-training.js';

/** What the long personal-training intake says. */
export const personalTrainingFull = {
  title: personalTraining.title,
  sections: { ...full.sections, reasons: personalTraining.sections.reasons },
  questions: {
    ...asked,
    ...full.questions,
    overwhelmed: {
      label: 'What has felt overwhelming lately?',
      hint: 'At work, at home, in your body or in your head.',
      prompts: ['Lately I…', 'The hardest part of my day is…'],
    },
    habits: {
      label: 'Would you like a hand with any of these?',
      options: {
        water: 'Drinking more water',
        food: 'Eating in a way that feels good',
        smoking: 'Smoking less',
        alcohol: 'Drinking less alcohol',
        none: 'Not right now',
      },
    },
  },
  checks: personalTraining.checks,
} satisfies PresetText;
