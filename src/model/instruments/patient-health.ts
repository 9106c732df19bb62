import type { ResponseScale } from './instrument.js';

/** What the PHQ and GAD questionnaires have in common. The text of the licence is that of phqscreeners.com. */
export const patientHealth = {
  window: 'P2W',
  licence: 'No permission required to reproduce, translate, display or distribute',
  credit:
    'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.',
  validated: true,
  sensitiveToChange: true,
  audience: 'practitioner',
} as const;

/** Not at all, Several days, More than half the days, Nearly every day. */
export const howOften: ResponseScale = {
  kind: 'options',
  options: [
    { value: 0, loinc: 'LA6568-5' },
    { value: 1, loinc: 'LA6569-3' },
    { value: 2, loinc: 'LA6570-1' },
    { value: 3, loinc: 'LA6571-9' },
  ],
};
