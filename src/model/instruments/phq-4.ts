import type { Instrument } from './instrument.js';
import { howOften, patientHealth } from './patient-health.js';

const rule = { rule: 'sum', atMostMissing: 0, higherMeans: 'heavier' } as const;

/** Patient Health Questionnaire, 4 items: two of the GAD-7 first, then two of the PHQ-9. */
export const phq4: Instrument = {
  id: 'phq-4',
  version: '1.0',
  ...patientHealth,
  source:
    'Kroenke K, Spitzer RL, Williams JBW, Löwe B. An ultra-brief screening scale for anxiety and depression: the PHQ-4. Psychosomatics 2009;50:613–621',
  scales: { 'how-often': howOften },
  items: [
    { id: 'nervous', scale: 'how-often', loinc: '69725-0' },
    { id: 'worry-control', scale: 'how-often', loinc: '68509-9' },
    { id: 'little-interest', scale: 'how-often', loinc: '44250-9' },
    { id: 'feeling-down', scale: 'how-often', loinc: '44255-8' },
  ],
  subscales: [
    { id: 'gad-2', ...rule, items: ['nervous', 'worry-control'], range: [0, 6] },
    { id: 'phq-2', ...rule, items: ['little-interest', 'feeling-down'], range: [0, 6], loinc: '55758-7' },
  ],
  total: {
    ...rule,
    items: ['nervous', 'worry-control', 'little-interest', 'feeling-down'],
    range: [0, 12],
    bands: [
      { id: 'normal', from: 0 },
      { id: 'mild', from: 3 },
      { id: 'moderate', from: 6 },
      { id: 'severe', from: 9 },
    ],
    bandSource: 'Kroenke et al. 2009',
    loinc: '70272-0',
  },
  loinc: '69724-3',
};
