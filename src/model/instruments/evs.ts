import type { Instrument } from './instrument.js';

const minutes = [0, 10, 20, 30, 40, 50, 60, 90, 120, 150];

/**
 * Exercise Vital Sign, adapted: the two questions in LOINC's wording, minutes as options, and a question about
 * strength days. The published studies used another wording, so this form does not borrow their validation.
 */
export const evs: Instrument = {
  id: 'evs',
  version: '1.0',
  window: 'P30D',
  licence:
    'Often considered part of the public domain; LOINC content under the LOINC licence (loinc.org/license)',
  source:
    'Adapted from Coleman KJ et al. Initial validation of an exercise "vital sign" in electronic medical records. Med Sci Sports Exerc 2012;44:2071–2076 (doi 10.1249/MSS.0b013e3182630ec1), in the wording of HL7 US Core',
  validated: false,
  sensitiveToChange: true,
  audience: 'public',
  settings: ['matrix', 'items', 'auto-advance'],
  scales: {
    'days-a-week': { kind: 'ruler', min: 0, max: 7 },
    'minutes-a-day': { kind: 'options', options: minutes.map((value) => ({ value })) },
  },
  items: [
    { id: 'active-days', scale: 'days-a-week', loinc: '89555-7' },
    { id: 'active-minutes', scale: 'minutes-a-day', loinc: '68516-4' },
    { id: 'strength-days', scale: 'days-a-week', loinc: '82291-6' },
  ],
  subscales: [
    {
      id: 'strength',
      items: ['strength-days'],
      rule: 'sum',
      range: [0, 7],
      atMostMissing: 0,
      higherMeans: 'stronger',
      loinc: '82291-6',
      unit: 'd/wk',
    },
  ],
  total: {
    items: ['active-days', 'active-minutes'],
    rule: 'product',
    range: [0, 1050],
    atMostMissing: 0,
    higherMeans: 'stronger',
    bands: [
      { id: 'building', from: 0 },
      { id: 'at-guideline', from: 150 },
    ],
    bandSource:
      'WHO guidelines on physical activity and sedentary behaviour, 2020: 150 to 300 minutes a week. https://www.who.int/publications/i/item/9789240015128',
    loinc: '82290-8',
    unit: 'min/wk',
  },
  loinc: '89574-8',
};
