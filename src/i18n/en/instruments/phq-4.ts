import type { InstrumentWords } from '../../../model/instruments/words.js';
import { howOften } from './patient-health.js';

/** Stem, items and options: the published English wording of the PHQ-4, credited in the instrument's data. */
export const phq4 = {
  title: 'Four questions about the last two weeks',
  about:
    'These four questions are used in many clinics. They help the person you will meet ask the right things first. They are not a diagnosis.',
  scales: {
    'how-often': {
      intro: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
      options: howOften,
    },
  },
  items: {
    nervous: 'Feeling nervous, anxious or on edge',
    'worry-control': 'Not being able to stop or control worrying',
    'little-interest': 'Little interest or pleasure in doing things',
    'feeling-down': 'Feeling down, depressed, or hopeless',
  },
  total: { name: 'The last two weeks', lower: 'Lighter', higher: 'Heavier' },
  subscales: {
    'gad-2': { name: 'Worry', lower: 'Lighter', higher: 'Heavier' },
    'phq-2': { name: 'Mood', lower: 'Lighter', higher: 'Heavier' },
  },
  bands: {
    normal: 'You describe two weeks with little of this',
    mild: 'You describe two weeks with some of this',
    moderate: 'You describe a heavy two weeks',
    severe: 'You describe a very heavy two weeks',
  },
} satisfies InstrumentWords;
