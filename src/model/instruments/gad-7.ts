import type { Instrument } from './instrument.js';
import { howOften, patientHealth } from './patient-health.js';

/** Generalized Anxiety Disorder scale, 7 items. */
export const gad7: Instrument = {
  id: 'gad-7',
  version: '1.0',
  ...patientHealth,
  source:
    'Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med 2006;166:1092–1097',
  scales: { 'how-often': howOften },
  items: [
    { id: 'nervous', scale: 'how-often', loinc: '69725-0' },
    { id: 'worry-control', scale: 'how-often', loinc: '68509-9' },
    { id: 'worry-much', scale: 'how-often', loinc: '69733-4' },
    { id: 'trouble-relaxing', scale: 'how-often', loinc: '69734-2' },
    { id: 'restless', scale: 'how-often', loinc: '69735-9' },
    { id: 'irritable', scale: 'how-often', loinc: '69689-8' },
    { id: 'afraid', scale: 'how-often', loinc: '69736-7' },
  ],
  subscales: [],
  total: {
    items: ['nervous', 'worry-control', 'worry-much', 'trouble-relaxing', 'restless', 'irritable', 'afraid'],
    rule: 'sum',
    range: [0, 21],
    atMostMissing: 0,
    higherMeans: 'heavier',
    bands: [
      { id: 'minimal', from: 0 },
      { id: 'mild', from: 5 },
      { id: 'moderate', from: 10 },
      { id: 'severe', from: 15 },
    ],
    bandSource: 'Spitzer et al. 2006',
    change: { atLeast: 4, source: 'NHS Talking Therapies manual' },
    loinc: '70274-6',
  },
  loinc: '69737-5',
};
