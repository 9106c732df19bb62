import type { InstrumentWords } from '../../../model/instruments/words.js';

const asDays = { low: 'No day', high: 'Every day' };

/** The first two items in LOINC's wording; the third, the options and the rest in our own. */
export const evs = {
  title: 'How much you move',
  about:
    'Three questions about your last few weeks. A brisk walk counts. Every number is a fine place to start.',
  scales: {
    'days-a-week': asDays,
    'minutes-a-day': {
      options: {
        0: '0 minutes',
        10: '10 minutes',
        20: '20 minutes',
        30: '30 minutes',
        40: '40 minutes',
        50: '50 minutes',
        60: '1 hour',
        90: '1 hour 30 minutes',
        120: '2 hours',
        150: '2 hours 30 minutes or more',
      },
    },
  },
  items: {
    'active-days':
      'How many days per week did you engage in moderate to strenuous physical activity in the last 30 days?',
    'active-minutes':
      'On those days that you engage in moderate to strenuous exercise, how many minutes, on average, do you exercise?',
    'strength-days':
      'On how many days a week do you do something that makes your muscles stronger, like lifting, climbing or squats?',
  },
  total: { name: 'Minutes of movement a week', lower: 'Fewer', higher: 'More' },
  subscales: { strength: { name: 'Strength days a week', lower: 'Fewer', higher: 'More' } },
  bands: {
    building:
      'On the way to the 150 minutes a week that public health guidelines suggest. Every minute counts.',
    'at-guideline': 'At or above the 150 minutes a week that public health guidelines suggest.',
  },
} satisfies InstrumentWords;
