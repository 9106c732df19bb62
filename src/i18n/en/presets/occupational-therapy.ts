import type { PresetText } from '../../../model/form/preset.js';
import { shared } from './shared.js';

/** What a day is made of: said the same way in the table and in the list to put in order. */
const areas = {
  'self-care': 'Washing, dressing and eating',
  home: 'Cooking and looking after my home',
  'out-and-about': 'Getting out and about',
  work: 'Work or study',
  caring: 'Caring for children or others',
  people: 'Time with people I like',
  play: 'Play, hobbies and fun',
  rest: 'Rest and sleep',
};

const styleOf = ({ label, from, to }: { label: string; from: string; to: string }) => ({ label, from, to });

/** What the occupational-therapy intake says beside what all intakes say. */
export const occupationalTherapy = {
  title: 'Before we meet',
  sections: {
    ...shared.sections,
    reasons: { title: 'Your daily life' },
    'daily-life': {
      title: 'How your days go',
      short: 'Your days',
      lead: 'Think of the last two weeks. A guess is fine.',
    },
  },
  questions: {
    ...shared.questions,
    // One reason is enough beside the week.
    flexibility: styleOf(shared.questions.flexibility),
    hardest: {
      label: 'What in your daily life has become hard?',
      hint: 'Big or small: buttons count, and so do busy shops.',
      why: 'We start from what you tell us.',
      prompts: ['The hardest thing is…', 'I used to…'],
    },
    'how-long': {
      label: 'How long has it been like this?',
      options: {
        weeks: 'A few weeks',
        months: 'A few months',
        years: 'A year or more',
        always: 'For as long as I can remember',
      },
    },
    activities: {
      label: 'How do these go for you?',
      rows: areas,
      options: {
        well: 'Goes well',
        effort: 'It takes a lot out of me',
        help: 'I need a hand',
        stopped: 'I’ve stopped',
        'not-mine': 'Not part of my life',
      },
    },
    order: {
      label: 'What would you like to work on first?',
      why: 'We begin with what matters most to you.',
      options: areas,
    },
    'care-team': {
      ...shared.questions['care-team'],
      label: 'Do you see a trainer, a counsellor or a physio as well?',
    },
  },
  checks: shared.checks,
} satisfies PresetText;
