import type { Instrument } from './instrument.js';
import { howOften, patientHealth } from './patient-health.js';

/** Patient Health Questionnaire, 8 items: the PHQ-9 without its last item. */
export const phq8: Instrument = {
  id: 'phq-8',
  version: '1.0',
  ...patientHealth,
  source:
    'Kroenke K, Strine TW, Spitzer RL, Williams JBW, Berry JT, Mokdad AH. The PHQ-8 as a measure of current depression in the general population. J Affect Disord 2009;114:163–173',
  scales: { 'how-often': howOften },
  items: [
    { id: 'little-interest', scale: 'how-often', loinc: '44250-9' },
    { id: 'feeling-down', scale: 'how-often', loinc: '44255-8' },
    { id: 'sleep', scale: 'how-often', loinc: '44259-0' },
    { id: 'tired', scale: 'how-often', loinc: '44254-1' },
    { id: 'appetite', scale: 'how-often', loinc: '44251-7' },
    { id: 'failure', scale: 'how-often', loinc: '44258-2' },
    { id: 'concentrating', scale: 'how-often', loinc: '44252-5' },
    { id: 'slow-or-restless', scale: 'how-often', loinc: '44253-3' },
  ],
  subscales: [],
  total: {
    items: [
      'little-interest',
      'feeling-down',
      'sleep',
      'tired',
      'appetite',
      'failure',
      'concentrating',
      'slow-or-restless',
    ],
    rule: 'sum',
    range: [0, 24],
    atMostMissing: 0,
    higherMeans: 'heavier',
    bands: [
      { id: 'none', from: 0 },
      { id: 'mild', from: 5 },
      { id: 'moderate', from: 10 },
      { id: 'moderately-severe', from: 15 },
      { id: 'severe', from: 20 },
    ],
    bandSource: 'Kroenke et al. 2009',
  },
};
