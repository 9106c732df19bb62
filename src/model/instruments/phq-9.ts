import { panel, phq9Items, phqBands, sumOf } from './patient-health.js';

/**
 * Patient Health Questionnaire, 9 items. The last asks about thoughts of death and of hurting oneself: whoever asks it
 * has to have somebody who reads the answer, so it is gated, and no page of it turns by itself.
 */
export const phq9 = panel(phq9Items, {
  id: 'phq-9',
  source:
    'Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med 2001;16:606–613. doi 10.1046/j.1525-1497.2001.016009606.x',
  gated: true,
  settings: ['matrix', 'items'],
  total: sumOf(phq9Items, {
    atMostMissing: 2,
    missingSource:
      'Arrieta J et al. J Clin Psychol 2017;73:1076–1090, with up to two missing the mean of those answered. doi 10.1002/jclp.22390',
    bands: phqBands,
    bandSource: 'Kroenke et al. 2001. doi 10.1046/j.1525-1497.2001.016009606.x',
    change: {
      atLeast: 6,
      source:
        'Gyani A, Shafran R, Layard R, Clark DM. Behav Res Ther 2013;51:597–606, as NHS Talking Therapies counts it. doi 10.1016/j.brat.2013.06.004, open at https://cep.lse.ac.uk/pubs/download/dp1227.pdf',
    },
    reliability: [
      {
        kind: 'alpha',
        value: 0.89,
        source: 'Kroenke et al. 2001, primary care. doi 10.1046/j.1525-1497.2001.016009606.x',
      },
    ],
    loinc: '44261-6',
  }),
  loinc: '44249-1',
});
