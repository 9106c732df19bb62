import type { InstrumentWords } from '../../../model/instruments/words.js';
import { howOften } from './patient-health.js';

/** Stem, items and options: the published English wording of the PHQ, credited in the instrument's data. */
export const phq8 = {
  title: 'Mood and energy in the last two weeks',
  about:
    'These eight questions are used in many clinics. They help the person you will meet ask the right things first. They are not a diagnosis.',
  scales: {
    'how-often': {
      intro: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
      options: howOften,
    },
  },
  items: {
    'little-interest': 'Little interest or pleasure in doing things',
    'feeling-down': 'Feeling down, depressed, or hopeless',
    sleep: 'Trouble falling or staying asleep, or sleeping too much',
    tired: 'Feeling tired or having little energy',
    appetite: 'Poor appetite or overeating',
    failure:
      'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
    concentrating: 'Trouble concentrating on things, such as reading the newspaper or watching television',
    'slow-or-restless':
      'Moving or speaking so slowly that other people could have noticed. Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
  },
  total: { name: 'Mood and energy', lower: 'Lighter', higher: 'Heavier' },
  subscales: {},
  bands: {
    none: 'You describe two weeks with little of this',
    mild: 'You describe two weeks with some of this',
    moderate: 'You describe a heavy two weeks',
    'moderately-severe': 'You describe a very heavy two weeks',
    severe: 'You describe two weeks with a great deal to carry',
  },
} satisfies InstrumentWords;
