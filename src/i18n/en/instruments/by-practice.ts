import type { InstrumentWords } from '../../../model/instruments/words.js';

const ends = (name: string, lower: string, higher: string) => ({ name, lower, higher });

/**
 * Our words around questionnaires whose wording only the practice may bring: a title, what it is for, names of scores.
 * Not a word of their items or answers.
 */
const around = <Rest extends Partial<InstrumentWords>>(title: string, rest: Rest) => ({
  title,
  about: 'Answer as it is for you. There are no right or wrong answers, and this is not a diagnosis.',
  scales: {},
  items: {},
  subscales: {},
  bands: {},
  ...rest,
});

const stress = ends('Stress', 'Calmer', 'Heavier');

/** By instrument id. */
export const byPractice = {
  'pss-10': around('Stress in the last month', { total: stress }),
  gse: around('Trust in yourself', { total: ends('Trust in yourself', 'Still growing', 'Very sure') }),
  rosenberg: around('How you see yourself', {
    total: ends('How you see yourself', 'Harder on yourself', 'Kinder to yourself'),
  }),
  'who-5': around('How the last two weeks felt', { total: ends('Wellbeing', 'Lower', 'Higher') }),
  'dass-21-stress': around('Stress in the last week', {
    total: stress,
    bands: {
      normal: 'You describe a week with little of this',
      mild: 'You describe a week with some of this',
      moderate: 'You describe a heavy week',
      severe: 'You describe a very heavy week',
      'extremely-severe': 'You describe a week with a great deal to carry',
    },
  }),
  'breq-3': around('Why you move', {
    subscales: {
      amotivation: ends('Not seeing the point', 'Less', 'More'),
      external: ends('Because others want it', 'Less', 'More'),
      introjected: ends('To avoid feeling guilty', 'Less', 'More'),
      identified: ends('Because it matters', 'Less', 'More'),
      integrated: ends('Because it is part of who you are', 'Less', 'More'),
      intrinsic: ends('Because it feels good', 'Less', 'More'),
    },
  }),
  psfs: around('Things you would like to do again', {
    total: ends('What you can do', 'Harder', 'As before'),
  }),
} satisfies Readonly<Record<string, InstrumentWords>>;
