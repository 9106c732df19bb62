import type { InstrumentWords } from '../../../model/instruments/words.js';
import { howOften } from './patient-health.js';

/** Stem, items and options: the published English wording of the GAD-7, credited in the instrument's data. */
export const gad7 = {
  title: 'Worry in the last two weeks',
  about:
    'These seven questions are used in many clinics. They help the person you will meet ask the right things first. They are not a diagnosis.',
  scales: {
    'how-often': {
      intro: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
      options: howOften,
    },
  },
  items: {
    nervous: 'Feeling nervous, anxious or on edge',
    'worry-control': 'Not being able to stop or control worrying',
    'worry-much': 'Worrying too much about different things',
    'trouble-relaxing': 'Trouble relaxing',
    restless: 'Being so restless that it is hard to sit still',
    irritable: 'Becoming easily annoyed or irritable',
    afraid: 'Feeling afraid as if something awful might happen',
  },
  total: { name: 'Worry', lower: 'Lighter', higher: 'Heavier' },
  subscales: {},
  bands: {
    minimal: 'You describe two weeks with little worry',
    mild: 'You describe two weeks with some worry',
    moderate: 'You describe two weeks with a lot of worry',
    severe: 'You describe two weeks that were very heavy with worry',
  },
} satisfies InstrumentWords;
