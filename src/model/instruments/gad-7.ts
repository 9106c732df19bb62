import { gadItems, panel, sumOf } from './patient-health.js';

/**
 * Generalized Anxiety Disorder scale, 7 items. Two figures are in use for how large a change must be: 4 points, as NHS
 * services count, and 6, from a study made to find it. Here it is 6: it calls fewer changes clear that are not.
 */
export const gad7 = panel(gadItems, {
  id: 'gad-7',
  source:
    'Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med 2006;166:1092–1097. doi 10.1001/archinte.166.10.1092',
  total: sumOf(gadItems, {
    bands: [
      { id: 'minimal', from: 0 },
      { id: 'mild', from: 5 },
      { id: 'moderate', from: 10 },
      { id: 'severe', from: 15 },
    ],
    bandSource: 'Spitzer et al. 2006. doi 10.1001/archinte.166.10.1092',
    change: {
      atLeast: 6,
      source:
        'Bischoff T, Anderson SR, Heafner J, Tambling R. Establishment of a reliable change index for the GAD-7. Psychol Community Health 2020;8:176–187. doi 10.5964/pch.v8i1.309',
    },
    reliability: [
      { kind: 'alpha', value: 0.92, source: 'Spitzer et al. 2006. doi 10.1001/archinte.166.10.1092' },
      { kind: 'retest', value: 0.83, source: 'Spitzer et al. 2006. doi 10.1001/archinte.166.10.1092' },
    ],
    loinc: '70274-6',
  }),
  loinc: '69737-5',
});
