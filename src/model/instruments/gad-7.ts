import { gadItems, panel, sumOf } from './patient-health.js';

/** Generalized Anxiety Disorder scale, 7 items. */
export const gad7 = panel(gadItems, {
  id: 'gad-7',
  source:
    'Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med 2006;166:1092–1097',
  total: sumOf(gadItems, {
    bands: [
      { id: 'minimal', from: 0 },
      { id: 'mild', from: 5 },
      { id: 'moderate', from: 10 },
      { id: 'severe', from: 15 },
    ],
    bandSource: 'Spitzer et al. 2006',
    change: { atLeast: 4, source: 'NHS Talking Therapies manual' },
    reliability: [
      { kind: 'alpha', value: 0.92, source: 'Spitzer et al. 2006' },
      { kind: 'retest', value: 0.83, source: 'Spitzer et al. 2006' },
    ],
    loinc: '70274-6',
  }),
  loinc: '69737-5',
});
