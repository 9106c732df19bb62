import type { PresetText } from '../../../model/form/preset.js';
import { personalTrainingOpening as opening } from './personal-training.opening.js';
import { shared } from './shared.js';

/** What the long form asks in the same words. */
export const asked = {
  ...shared.questions,
  focus: {
    label: 'What would you like help with first?',
    why: 'It shows us where to start. You can change your mind.',
    options: {
      strength: { label: 'Getting stronger or fitter', hint: 'From wherever you are now' },
      pain: { label: 'Easing pain or an old injury', hint: 'Moving with less worry' },
      stress: { label: 'Stress, sleep or low mood', hint: 'Moving to let it out' },
      return: { label: 'Getting back to daily life', hint: 'After illness or a hard time' },
      confidence: { label: 'Feeling at home in my body', hint: 'More confident in it' },
      'something-else': { label: 'Something else', hint: 'In your own words' },
      unsure: { label: 'I’m not sure yet', hint: 'That’s a fine place to start' },
    },
  },
  'focus-other': {
    label: 'What would help you most?',
  },
  'hard-before': {
    label: 'What has made it hard before?',
    hint: 'Choose any that fit.',
    options: {
      time: 'Not enough time',
      tired: 'Being tired',
      hurt: 'Worry that it’ll hurt',
      watched: 'Feeling watched or judged',
      cost: 'Cost or travel',
      interest: 'Losing interest after a while',
      alone: 'Doing it alone',
      'first-try': 'I haven’t tried yet',
    },
  },
};

/** What the personal-training intake says beside what all intakes say. */
export const personalTraining = {
  title: opening.title,
  sections: { ...opening.sections, ...shared.sections },
  questions: {
    ...asked,
    story: {
      label: 'What’s behind it, in your own words?',
      hint: 'Work, home, your body, your head. A sentence is plenty.',
      prompts: ['Lately I…', 'I want to be able to…', 'On a hard day I tell myself…'],
    },
  },
  checks: {
    ...shared.checks,
    'pain-nowhere':
      'You’d like help with pain or an old injury, but on the body page you said there’s nothing to tell us about.',
    'active-first-try': 'You’ve been active three days a week. You also said you haven’t tried yet.',
  },
} satisfies PresetText;
