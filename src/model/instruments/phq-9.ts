import { panel, phq9Items, phqBands, sumOf } from './patient-health.js';

/**
 * Patient Health Questionnaire, 9 items. The last asks about thoughts of death and of hurting oneself: whoever asks it
 * has to have somebody who reads the answer, so it is gated, and no page of it turns by itself.
 */
export const phq9 = panel(phq9Items, {
  id: 'phq-9',
  source:
    'Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med 2001;16:606–613',
  gated: true,
  settings: ['matrix', 'items'],
  total: sumOf(phq9Items, {
    atMostMissing: 2,
    bands: phqBands,
    bandSource: 'Kroenke et al. 2001',
    change: { atLeast: 6, source: 'NHS Talking Therapies manual' },
    reliability: [{ kind: 'alpha', value: 0.89, source: 'Kroenke et al. 2001, primary care' }],
    loinc: '44261-6',
  }),
  loinc: '44249-1',
});
